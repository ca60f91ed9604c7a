"""Prints OpenFisca's answers and its time per household as JSON. Argument: the households."""

import json
import sys
import time

import numpy
from openfisca_core.simulation_builder import SimulationBuilder

from country import KINDS, system

MONTH = "2026-09"


def simulation(country, households):
    """A simulation of these households, built from arrays."""
    sizes = numpy.array([household["size"] for household in households])
    builder = SimulationBuilder()
    builder.create_entities(country)
    builder.declare_person_entity("person", numpy.arange(sizes.sum()))
    groups = builder.declare_entity("household", numpy.arange(len(households)))
    owners = numpy.repeat(numpy.arange(len(households)), sizes)
    builder.join_with_persons(groups, owners, numpy.full(len(owners), "member"))
    built = builder.build(country)
    for kind in KINDS:
        built.set_input(kind, MONTH, numpy.array([household[kind] for household in households]))
    return built


def answers(country, households, trace=False):
    built = simulation(country, households)
    built.trace = trace
    return list(zip(built.calculate("eligible", MONTH).tolist(), built.calculate("amount", MONTH).tolist()))


def best(rounds, work, count):
    """Nanoseconds per household, the best of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        work()
        times.append(time.perf_counter_ns() - start)
    return round(min(times) / count)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        households = json.load(file)
    country = system(households[0]["standard"], "2026-01-01")
    one = households[:200]
    report = {
        "answers": answers(country, households),
        "derivation": best(3, lambda: [answers(country, [household], trace=True) for household in one], len(one)),
        "batch": best(5, lambda: answers(country, households), len(households)),
    }
    # As large a batch as fits: there what is spent once for all hardly counts.
    many = households * 100
    report["large_batch"] = best(2, lambda: answers(country, many), len(many))
    print(json.dumps(report))


main()
