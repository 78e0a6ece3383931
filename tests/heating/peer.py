"""Heads and flows of each network on standard input, by EPANET's own engine (package wntr).

Input: a JSON list of {"viscosity", "nodes": [["head", m] | ["demand", l/s]], "links": [[from, to, kind, numbers]]}.
Output: a JSON list of {"heads": [m], "flows": [l/s]}; with a number and a file as arguments, microseconds of
one of so many solves of the first network in that file.

Pipes: length in m, diameter and roughness in mm, minor loss. Valves: diameter in mm, minor loss.
Pumps: points of the curve in l/s and m, one or three.
"""

import json
import os
import sys
import tempfile
import time

from wntr.epanet.toolkit import ENepanet

# Kinematic viscosity that EPANET multiplies, 1.1e-5 ft2/s, in m2/s.
EPANET_VISCOSITY = 1.1e-5 * 0.3048**2
HEAD, FLOW = 10, 8


def written(network):
    parts = {name: [] for name in ("JUNCTIONS", "RESERVOIRS", "PIPES", "VALVES", "PUMPS", "CURVES")}
    for index, (kind, value) in enumerate(network["nodes"]):
        if kind == "head":
            parts["RESERVOIRS"].append(f"N{index} {value!r}")
        else:
            parts["JUNCTIONS"].append(f"N{index} 0 {value!r}")
    for index, (start, end, kind, numbers) in enumerate(network["links"]):
        ends = f"L{index} N{start} N{end}"
        if kind == "pipe":
            parts["PIPES"].append(ends + " " + " ".join(repr(number) for number in numbers))
        elif kind == "valve":
            diameter, minor = numbers
            parts["VALVES"].append(f"{ends} {diameter!r} TCV {minor!r}")
        else:
            parts["PUMPS"].append(f"{ends} HEAD C{index}")
            parts["CURVES"].extend(f"C{index} {flow!r} {head!r}" for flow, head in numbers)
    viscosity = network["viscosity"] / EPANET_VISCOSITY
    options = ["UNITS LPS", "HEADLOSS D-W", "ACCURACY 1e-6", "TRIALS 500", f"VISCOSITY {viscosity!r}"]
    parts["OPTIONS"] = options
    return "".join(f"[{name}]\n" + "\n".join(lines) + "\n" for name, lines in parts.items()) + "[END]\n"


def solve(network, folder):
    path = os.path.join(folder, "network.inp")
    with open(path, "w", encoding="ascii") as file:
        file.write(written(network))
    engine = ENepanet()
    engine.ENopen(path, os.path.join(folder, "report"), os.path.join(folder, "out"))
    engine.ENopenH()
    engine.ENinitH(0)
    engine.ENrunH()
    heads = [engine.ENgetnodevalue(engine.ENgetnodeindex(f"N{index}"), HEAD) for index in range(len(network["nodes"]))]
    flows = [engine.ENgetlinkvalue(engine.ENgetlinkindex(f"L{index}"), FLOW) for index in range(len(network["links"]))]
    engine.ENcloseH()
    engine.ENclose()
    return {"heads": heads, "flows": flows}


def microseconds(network, folder, count):
    """Time of one solve in EPANET's engine, opened once."""
    path = os.path.join(folder, "network.inp")
    with open(path, "w", encoding="ascii") as file:
        file.write(written(network))
    engine = ENepanet()
    engine.ENopen(path, os.path.join(folder, "report"), os.path.join(folder, "out"))
    engine.ENopenH()
    start = time.perf_counter()
    for _ in range(count):
        # 10 forgets the flows of the last solve.
        engine.ENinitH(10)
        engine.ENrunH()
    seconds = time.perf_counter() - start
    engine.ENcloseH()
    engine.ENclose()
    return seconds * 1e6 / count


with tempfile.TemporaryDirectory() as folder:
    if len(sys.argv) > 1:
        with open(sys.argv[2], encoding="ascii") as file:
            print(microseconds(json.load(file)[0], folder, int(sys.argv[1])))
        sys.exit()
    json.dump([solve(network, folder) for network in json.load(sys.stdin)], sys.stdout)
