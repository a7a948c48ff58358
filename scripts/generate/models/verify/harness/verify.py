"""Reads cases (one JSON object a line) from standard input and says what the models do with each."""

import json
import sys

import cf_messenger as cfm

for line in sys.stdin:
    case = json.loads(line)
    try:
        if case["isFrame"]:
            values = cfm.decode_frame(case["shape"], case["text"])
        else:
            values = [cfm.decode(case["shape"], case["text"])]
        written = [None if isinstance(value, cfm.UnknownEvent) else json.loads(cfm.encode(value)) for value in values]
        print(json.dumps({"file": case["file"], "taken": True, "written": written}))
    except ValueError:
        print(json.dumps({"file": case["file"], "taken": False}))
