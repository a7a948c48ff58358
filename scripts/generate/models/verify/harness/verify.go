// Reads cases (one JSON object a line) from standard input and says what the models do with each.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	cfm "cfmessenger"
)

type testCase struct {
	File    string `json:"file"`
	Shape   string `json:"shape"`
	IsFrame bool   `json:"isFrame"`
	Text    string `json:"text"`
}

type outcome struct {
	File    string `json:"file"`
	Taken   bool   `json:"taken"`
	Written []any  `json:"written,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var test testCase
		if err := json.Unmarshal(lines.Bytes(), &test); err != nil {
			panic(err)
		}
		result := outcome{File: test.File, Taken: true, Written: []any{}}
		values, err := decode(test)
		if err != nil {
			result = outcome{File: test.File}
		}
		for _, value := range values {
			if _, unknown := value.(cfm.UnknownEvent); unknown {
				value = nil
			}
			result.Written = append(result.Written, value)
		}
		text, err := json.Marshal(result)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(text))
	}
}

func decode(test testCase) ([]any, error) {
	one := func(raw []byte) (any, error) { return decodeAs(test.Shape, raw) }
	if test.IsFrame {
		return cfm.DecodeFrame([]byte(test.Text), one)
	}
	value, err := one([]byte(test.Text))
	return []any{value}, err
}

func decodeRecord[T any](raw []byte) (any, error) {
	var value T
	err := json.Unmarshal(raw, &value)
	return value, err
}

func decodeAs(shape string, raw []byte) (any, error) {
	switch shape {
	// CASES
	}
	panic(shape)
}
