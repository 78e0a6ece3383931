"""Critical path of each network on standard input, by networkx: longest paths in a graph of events.

Input: a JSON list of {"durations": [...], "links": [[from, to, lag], ...]}.
Output: a JSON list of {"duration", "early", "late"}; with a number and a file as arguments, microseconds
of one of so many solves of the first network in that file.

Every task is an edge from its start to its end, every link an edge from an end to a start, with the lag as weight.
The earliest start is the longest way from the source; the latest is the duration less the longest way to the sink.
"""

import json
import sys
import time

import networkx


def events(network):
    durations, links = network["durations"], network["links"]
    graph = networkx.DiGraph()
    graph.add_node("source")
    graph.add_node("sink")
    for task, slots in enumerate(durations):
        graph.add_edge(("start", task), ("end", task), weight=slots)
        graph.add_edge("source", ("start", task), weight=0)
        graph.add_edge(("end", task), "sink", weight=0)
    for earlier, later, lag in links:
        end, start = ("end", earlier), ("start", later)
        known = graph.get_edge_data(end, start, {"weight": 0})["weight"]
        graph.add_edge(end, start, weight=max(lag, known))
    return graph


def solve(network):
    durations, graph = network["durations"], events(network)
    length = networkx.dag_longest_path_length(graph)

    def longest(view, nodes):
        keep = graph.subgraph(nodes)
        return networkx.dag_longest_path_length(keep)

    early, late = [], []
    for task in range(len(durations)):
        start = ("start", task)
        early.append(longest(graph, networkx.ancestors(graph, start) | {start}))
        late.append(length - longest(graph, networkx.descendants(graph, start) | {start}))
    critical = networkx.dag_longest_path(graph)
    return {
        "duration": length,
        "early": early,
        "late": late,
        "path": [node[1] for node in critical if node[0] == "start"],
    }


def microseconds(network, count):
    """Time of the length of the critical path alone, in a graph that is there already."""
    graph = events(network)
    start = time.perf_counter()
    for _ in range(count):
        networkx.dag_longest_path_length(graph)
    return (time.perf_counter() - start) * 1e6 / count


if len(sys.argv) > 1:
    with open(sys.argv[2], encoding="ascii") as file:
        print(microseconds(json.load(file)[0], int(sys.argv[1])))
    sys.exit()
json.dump([solve(network) for network in json.load(sys.stdin)], sys.stdout)
