"""LangGraph with its SQLite checkpointer, telling the dialogue: one interrupt for each question, resumed by each answer."""

# ruff: noqa: T201

import json
import pathlib
import sys
import tempfile
import time
from typing import TypedDict

from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, StateGraph
from langgraph.types import Command, interrupt

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3]))
from tests.bench.dialogue import LINES, QUESTIONS, figures


class State(TypedDict, total=False):
    answers: dict[str, str]


def ask(n):
    def node(state):
        answer = interrupt(QUESTIONS[n])
        return {"answers": {**state.get("answers", {}), str(n): answer}}

    return node


def main(people: int, dialogues: int) -> None:
    graph = StateGraph(State)
    for n in range(len(LINES)):
        graph.add_node(f"q{n}", ask(n))
        graph.add_edge(f"q{n - 1}" if n else START, f"q{n}")
    graph.add_edge(f"q{len(LINES) - 1}", END)
    with tempfile.TemporaryDirectory() as folder, SqliteSaver.from_conn_string(f"{folder}/state.sqlite") as saver:
        app = graph.compile(checkpointer=saver)
        took = []
        for dialogue in range(dialogues):
            configs = [{"configurable": {"thread_id": f"{person}-{dialogue}"}} for person in range(people)]
            for config in configs:
                app.invoke({"answers": {}}, config)
            for line in LINES:
                for config in configs:
                    began = time.perf_counter()
                    app.invoke(Command(resume=line), config)
                    took.append(time.perf_counter() - began)
    print(json.dumps(figures(took)))


main(int(sys.argv[1]), int(sys.argv[2]))
