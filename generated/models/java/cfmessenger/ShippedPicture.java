// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know.
 */
public enum ShippedPicture {
  @JsonProperty("anna")
  ANNA,
  @JsonProperty("aoife")
  AOIFE,
  @JsonProperty("ben")
  BEN,
  @JsonProperty("chiara")
  CHIARA,
  @JsonProperty("diego")
  DIEGO,
  @JsonProperty("elif")
  ELIF,
  @JsonProperty("farid")
  FARID,
  @JsonProperty("gwen")
  GWEN,
  @JsonProperty("hiro")
  HIRO,
  @JsonProperty("ingrid")
  INGRID,
  @JsonProperty("jamal")
  JAMAL,
  @JsonProperty("katya")
  KATYA,
  @JsonProperty("kwame")
  KWAME,
  @JsonProperty("leilani")
  LEILANI,
  @JsonProperty("linh")
  LINH,
  @JsonProperty("mateus")
  MATEUS,
  @JsonProperty("mei")
  MEI,
  @JsonProperty("nadia")
  NADIA,
  @JsonProperty("omar")
  OMAR,
  @JsonProperty("priya")
  PRIYA,
  @JsonProperty("quentin")
  QUENTIN,
  @JsonProperty("rosa")
  ROSA,
  @JsonProperty("soren")
  SOREN,
  @JsonProperty("tala")
  TALA,
  @JsonProperty("viktor")
  VIKTOR,
  @JsonProperty("wanjiru")
  WANJIRU,
  @JsonProperty("ximena")
  XIMENA,
  @JsonProperty("yael")
  YAEL,
  @JsonProperty("zoe")
  ZOE,
  @JsonProperty("zoltan")
  ZOLTAN,
  @JsonProperty("duck")
  DUCK
}
