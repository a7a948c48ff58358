/** The origin that the page's headers allow for the verification widget, as they stand in `public/_headers`. */
const WIDGET_ORIGIN = "https://challenges.cloudflare.com";

/**
 * The page's headers for a server whose widget comes from somewhere else, as a local one's does.
 *
 * @param headers the content of `public/_headers`
 * @param widgetUrl where the widget's script comes from
 * @throws TypeError when that is no address
 */
export function withWidgetFrom(headers: string, widgetUrl: string): string {
  return headers.replaceAll(WIDGET_ORIGIN, new URL(widgetUrl).origin);
}
