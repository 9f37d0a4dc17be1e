#!/usr/bin/env python3
"""Adds the data of a distribution's build to this directory.

    add-build.py DISTRIBUTION BUILD FILE...

DISTRIBUTION is a directory beside this file (ubuntu, rhel), BUILD is the name of the release (groovy, 9.4).
The content decides what a FILE is:

- JSON: lists, {family: {machine type: [[driver, property, value], ...]}}, newest first, each with the entries
  that it adds to the one before it
- JSON: machine types that branch off, {family: {machine type: {"base": name, "adds": [[...], ...]}}}
- TSV whose header has machine_type: one row per machine type, for machines.tsv
- TSV whose header has machine_types: what the build changes in upstream's machine types, for upstream-edits.tsv

Rows of other builds are ignored. Data that the build already has here is replaced.
"""
import json
import os
import sys


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\r\n").split("\t") for line in file if line.strip()]
    return lines[0], [dict(zip(lines[0], line + [""] * len(lines[0]))) for line in lines[1:]]


def write_lists(path, files):
    lines = []
    names = {}
    # Machine types that branch off come last, because they name a machine type before them as their base.
    branches = []
    for file in files:
        for family, machines in file.items():
            for name, value in machines.items():
                if isinstance(value, dict):
                    branches.append((family, name, value["base"], value["adds"]))
                    continue
                names.setdefault(family, set()).add(name)
                lines.append(f"{family}\t{name}")
                lines += ["\t" + "\t".join(entry) for entry in value]
    for family, name, base, adds in branches:
        if base not in names.get(family, ()):
            sys.exit(f"{name}: there is no list of its base {base}")
        names[family].add(name)
        lines.append(f"{family}\t{name}\t{base}")
        lines += ["\t" + "\t".join(entry) for entry in adds]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
    return sum(len(machines) for machines in names.values())


def merge(path, build, header, rows):
    own_header, own = read_rows(path)
    key = own_header[0]
    if missing := [column for column in own_header if column not in header]:
        sys.exit(f"{path} needs the columns {', '.join(missing)}")
    new = [row for row in rows if row[key] in (build, "el" + build)]
    kept = [row for row in own if row[key] not in (build, "el" + build)]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(own_header) + "\n")
        file.writelines("\t".join(row[column] for column in own_header) + "\n" for row in kept + new)
    return len(new)


def main(distribution, build, *paths):
    directory = os.path.join(os.path.dirname(os.path.abspath(__file__)), distribution)
    if not os.path.isdir(directory):
        sys.exit(f"there is no directory {directory}")
    lists = []
    for path in paths:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
        if text.lstrip().startswith("{"):
            lists.append(json.loads(text))
            continue
        header, rows = read_rows(path)
        name = "machines" if "machine_type" in header else "upstream-edits" if "machine_types" in header else None
        if name is None:
            sys.exit(f"{path}: neither the rows of machine types nor those of changes to upstream's")
        print(f"{name}.tsv: {merge(os.path.join(directory, name + '.tsv'), build, header, rows)} rows of {build}")
    if lists:
        count = write_lists(os.path.join(directory, build + ".tsv"), lists)
        print(f"{build}.tsv: the lists of {count} machine types")


if len(sys.argv) < 4:
    sys.exit(__doc__)
main(*sys.argv[1:])
