// Generated from spec/ by scripts/generate/models.ts. Do not edit.

// Package cfmessenger holds the shapes of the CF Messenger protocol.
package cfmessenger

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// UnknownEvent is an event of a type that this version does not know. Keep your place by its seq, if it has one (FR-6).
type UnknownEvent struct {
	Type string
	Raw  json.RawMessage
}

// MarshalJSON gives the event back as it came.
func (event UnknownEvent) MarshalJSON() ([]byte, error) { return event.Raw, nil }

// DecodeFrame reads one frame, which is one event or an array of them (FR-1), with one of the Decode functions.
func DecodeFrame[T any](raw []byte, decode func([]byte) (T, error)) ([]T, error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) > 0 && raw[0] == '[' {
		return decodeList(raw, decode)
	}
	event, err := decode(raw)
	return []T{event}, err
}

// rules are what encoding/json does not look at by itself.
type rules struct {
	required, optional, nullable []string
	// constants holds the JSON of the only value by field.
	constants map[string]string
	// closed refuses unknown fields.
	closed bool
}

func decodeRecord(raw []byte, into any, rules rules) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil {
		return err
	}
	known := map[string]json.RawMessage{}
	for _, name := range append(rules.required, rules.optional...) {
		value, present := fields[name]
		if !present {
			continue
		}
		known[name] = value
		if string(value) == "null" && !contains(rules.nullable, name) {
			return fmt.Errorf("%s: is null", name)
		}
		if constant, found := rules.constants[name]; found && string(value) != constant {
			return fmt.Errorf("%s: must be %s", name, constant)
		}
	}
	for _, name := range rules.required {
		if _, present := fields[name]; !present {
			return fmt.Errorf("%s: is missing", name)
		}
	}
	if rules.closed && len(known) < len(fields) {
		return fmt.Errorf("has unknown fields")
	}
	// Only what is known goes on, by its exact name: encoding/json would take `Text` for `text`.
	exact, err := json.Marshal(known)
	if err != nil {
		return err
	}
	return json.Unmarshal(exact, into)
}

func decodeEnum[T ~string](raw []byte, into *T, values ...T) error {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return err
	}
	for _, value := range values {
		if text == string(value) {
			*into = value
			return nil
		}
	}
	return fmt.Errorf("%q is no %T", text, *into)
}

func decodeAs[T any](raw []byte) (T, error) {
	var value T
	err := json.Unmarshal(raw, &value)
	return value, err
}

func decodeList[T any](raw []byte, decode func([]byte) (T, error)) ([]T, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil {
		return nil, err
	}
	list := []T{}
	for index, item := range items {
		value, err := decode(item)
		if err != nil {
			return nil, fmt.Errorf("%d: %w", index, err)
		}
		list = append(list, value)
	}
	return list, nil
}

func tagOf(raw []byte, name string) (string, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil {
		return "", err
	}
	var tag *string
	if err := json.Unmarshal(fields[name], &tag); err != nil || tag == nil {
		return "", fmt.Errorf("%s: is missing or no string", name)
	}
	return *tag, nil
}

func isNull(raw []byte, name string) bool {
	var fields map[string]json.RawMessage
	return json.Unmarshal(raw, &fields) == nil && string(fields[name]) == "null"
}

func contains(list []string, name string) bool {
	for _, one := range list {
		if one == name {
			return true
		}
	}
	return false
}
