import cfmessenger.UnknownEvent;
import cfmessenger.Wire;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads cases (one JSON object a line) from standard input and says what the records do with each. */
public final class Verify {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode test = mapper.readTree(line);
      ObjectNode outcome = mapper.createObjectNode().put("file", test.get("file").asText());
      Class<?> shape = Class.forName("cfmessenger." + test.get("shape").asText());
      String text = test.get("text").asText();
      try {
        List<?> values = test.get("isFrame").asBoolean() ? Wire.decodeFrame(text, shape) : List.of(Wire.decode(text, shape));
        outcome.put("taken", true);
        for (Object value : values) {
          JsonNode written = value instanceof UnknownEvent ? mapper.nullNode() : mapper.readTree(Wire.encode(value));
          outcome.withArray("written").add(written);
        }
      } catch (JsonProcessingException refusal) {
        outcome.put("taken", false);
      }
      out.println(outcome);
    }
  }
}
