export type Attributes = Readonly<Record<string, string | number>>;

/** An element of an SVG with other elements in it, or none. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${open}/>` : `${open}>\n${children.join("\n")}\n</${name}>`;
}

/** An element with a text in it, on one line: its spaces would count. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  `<${name}${written(attributes)}>${escape(text)}</${name}>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(`${value}`)}"`)
    .join("");

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
