// Generated from spec/ by scripts/generate/models.ts. Do not edit.
package cfmessenger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How the records get onto the wire and off it. */
public final class Wire {
  /** As strict as Jackson can be: no text for numbers, no numbers for text, no fractions for integers. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
          .build();

  private Wire() {}

  /** One value, such as {@code Wire.decode(json, RoomEvent.class)}. Throws when it does not fit. */
  public static <T> T decode(String json, Class<T> type) throws JsonProcessingException {
    return MAPPER.readValue(json, type);
  }

  /** The events of one frame, in order: a frame is one event or an array of them (FR-1). */
  public static <T> List<T> decodeFrame(String json, Class<T> union) throws JsonProcessingException {
    JsonNode frame = MAPPER.readTree(json);
    List<T> events = new ArrayList<>();
    for (JsonNode event : frame.isArray() ? frame : List.of(frame)) events.add(MAPPER.treeToValue(event, union));
    return events;
  }

  /** The JSON of one value, without the fields that are absent. */
  public static String encode(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }
}
