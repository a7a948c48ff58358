/** An event of a type that this version does not know. Keep your place by its {@code seq}, if it has one (FR-6). */
public final class UnknownEvent implements UNIONS {
  private final String type;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  @JsonCreator
  public UnknownEvent(@JsonProperty(value = "type", required = true) String type) {
    this.type = Objects.requireNonNull(type, "type");
  }

  /** The type, as sent. */
  public String type() {
    return type;
  }

  /** Everything but the type, as sent. */
  @JsonAnyGetter
  public Map<String, Object> fields() {
    return fields;
  }

  @JsonAnySetter
  void set(String name, Object value) {
    fields.put(name, value);
  }
}
