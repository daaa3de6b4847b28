# SPDX-License-Identifier: GPL-3.0-or-later
"""The merge of cell versions, as small as it can be said: the tests run the store against it.

Reads one JSON object {"versions": [...]} and writes what the set of versions means: for each cell the shown value and
the heads, for each row whether it lives. A stamp is text, because it has more digits than a JSON number keeps.
"""
import json
import sys


def merge(versions):
    cells = {}
    for v in versions:
        key = (int(v["stamp"]), v["device"])
        cells.setdefault((v["entity"], v["row"], v["field"]), {})[key] = v
    out = []
    for (entity, row, field), known in sorted(cells.items()):
        covered = {(int(stamp), device) for v in known.values() for stamp, device in v["bases"]}
        winner = known[max(known)]
        heads = sorted(key for key in known if key not in covered)
        out.append({
            "entity": entity, "row": row, "field": field, "shown": winner["value"],
            "heads": [[str(stamp), device] for stamp, device in heads],
            "conflict": len({json.dumps(known[key]["value"]) for key in heads}) > 1,
        })
    lives = {(e, r): known[max(known)]["value"] == 0 for (e, r, f), known in cells.items() if f == "deleted"}
    rows = sorted({(e, r) for e, r, _ in cells})
    return {"cells": out, "rows": [{"entity": e, "row": r, "lives": lives.get((e, r), False)} for e, r in rows]}


if __name__ == "__main__":
    json.dump(merge(json.load(sys.stdin)["versions"]), sys.stdout, sort_keys=True)
