# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange between centres, as small as it can be said: the tests run the engine against it.

A PC (Post) holds a set of versions of cells. What it shows, what differs, and what an audience sees are functions of that
set. Files carry packs; a pack is what one device wrote for one audience. `play()` runs a history of events on several PCs,
so that the same history can be run on the engine and on this model (see tests/core/exchange). `merge()` says what a bare
set of versions means. A stamp is text in JSON, because it has more digits than a JSON number keeps.
"""
import copy
import json
import random
import sys
from dataclasses import dataclass, field, replace

OWN, OFFICIAL, WITHDRAWN = 0, 1, 2
PUBLIC, PROFESSIONALS, CENTRE = 0, 1, 2
AHEAD = 48 * 60 * 60 * 1000  # a pack stamped later than this from now is held


@dataclass(frozen=True)
class Version:
    cell: tuple  # row, field
    stamp: int
    device: str
    kind: int
    value: object
    scope: int
    centre: str
    bases: frozenset = frozenset()

    @property
    def key(self):
        return self.stamp, self.device


@dataclass(frozen=True)
class Pack:
    centre: str
    device: str
    audience: int
    seq: int
    versions: tuple

    @property
    def newest(self):
        return max((v.stamp for v in self.versions), default=0)


def heads(versions):
    covered = set().union(*(v.bases for v in versions)) if versions else set()
    return [v for v in versions if v.key not in covered]


def newest(versions):
    return max(versions, key=lambda v: v.key, default=None)


def says(version):
    """What a version shows where nothing was published beneath it."""
    return version.value if version is not None and version.kind == OWN else None


def differs(versions):
    return len({(json.dumps(v.value), v.kind == OWN) for v in heads(versions)}) > 1


def unseen_edits(cells, row):
    """Edits of a removed row that nobody who removed it had seen. Showing a value to others than before is no edit of it."""
    removals = cells.get((row, "deleted"), [])
    last = newest(removals)
    if last is None or last.kind != OWN or last.value != 1:
        return []
    seen = set().union(*(v.bases for v in removals))
    return [h for (r, f), versions in cells.items() if r == row and f != "deleted"
            for h in heads(versions) if h.kind == OWN and h.key not in seen
            and not any(v.kind == OWN and v.key in seen and v.value == h.value for v in versions)]


@dataclass
class Post:
    name: str
    centre: str
    defaults: dict  # field: scope
    clock: int = 0
    device: str = ""
    former: set = field(default_factory=set)
    incarnations: int = 0
    known: dict = field(default_factory=dict)  # cell: {key: Version}
    sent: set = field(default_factory=set)  # (cell, key) of what went or came in a pack
    packs: dict = field(default_factory=dict)  # (centre, device, audience, seq): Pack
    held: set = field(default_factory=set)
    rules: dict = field(default_factory=dict)  # cell: scope

    def __post_init__(self):
        self.device = self.device or f"{self.name}/0"

    # What it shows
    def cells(self):
        return {cell: list(versions.values()) for cell, versions in self.known.items()}

    def of(self, cell):
        return list(self.known.get(cell, {}).values())

    def all(self):
        return {(cell, key): version for cell, versions in self.known.items() for key, version in versions.items()}

    def keep(self, version):
        self.known.setdefault(version.cell, {})[version.key] = version

    def lives(self, row):
        return says(newest(self.of((row, "deleted")))) == 0

    def scope_of(self, cell):
        row, name = cell
        if name == "deleted":
            return min(self.defaults.values())
        return self.rules.get(cell, self.defaults[name])

    def conflicts(self, of_removed=False):
        """What a person is asked: of rows that are away, only whether they are to stay away."""
        cells = self.cells()
        found = {}
        for cell, versions in cells.items():
            lot = heads(versions)
            if cell[1] == "deleted":
                lot = lot + unseen_edits(cells, cell[0])
                if differs(versions) or len(lot) > len(heads(versions)):
                    found[cell] = lot
            elif differs(versions) and (of_removed or self.lives(cell[0])):
                found[cell] = lot
        return found

    def view(self, audience):
        """What this audience sees: what was sent to it, and of our own what the rules allow."""
        def seen(cell):
            last = newest([v for v in self.of(cell) if v.scope <= audience])
            if last is not None and last.centre == self.centre and self.scope_of(cell) > audience:
                return None
            return says(last)
        rows = {row for row, _ in self.cells()}
        return {(row, name): value for row in rows if seen((row, "deleted")) == 0
                for name in self.defaults for value in [seen((row, name))] if value is not None}

    # What it does
    def write(self, cell, value, kind=OWN, scope=None, bases=None):
        versions = self.of(cell)
        bases = {h.key for h in heads(versions)} if bases is None else bases
        top = max([v.stamp for v in versions] + [stamp for stamp, _ in bases], default=0)
        stamp = max(self.clock << 16, top) + 1
        default = self.defaults.get(cell[1], PUBLIC)
        made = Version(cell, stamp, self.device, kind, value, default if scope is None else scope, self.centre, frozenset(bases))
        self.keep(made)

    def create(self, row, values):
        if self.of((row, "deleted")):
            return
        self.write((row, "deleted"), 0)
        for name, value in values.items():
            self.write((row, name), value)

    def edit(self, row, name, value):
        if self.lives(row) and says(newest(self.of((row, name)))) != value:
            self.write((row, name), value)

    def remove(self, row):
        if self.lives(row):
            self.put_away(row)

    def put_away(self, row):
        bases = {h.key for (r, _), versions in self.cells().items() if r == row for h in heads(versions)}
        self.write((row, "deleted"), 1, bases=bases)

    def settle(self, row, name, value):
        if (row, name) not in self.conflicts():
            return
        if name == "deleted" and value == 1:
            self.put_away(row)
        else:
            self.write((row, name), value)

    def narrow(self, row, name, scope):
        if self.lives(row):
            self.rules[(row, name)] = scope

    def follow_scopes(self):
        """A withdrawal without a value for those who may no longer see what was sent, the value for those who may now."""
        open_cells = self.conflicts(of_removed=True)
        for cell, versions in self.cells().items():
            now = self.scope_of(cell)
            went = [v.scope for v in versions if (cell, v.key) in self.sent]
            last = newest(versions)
            if not went or (min(went) == now == max(went)) or last.centre != self.centre or last.kind != OWN or cell in open_cells:
                continue

            def standing():
                """What was not sent yet is seen by nobody outside; it goes to whoever may see it now."""
                return [v if (cell, v.key) in self.sent or v.kind == WITHDRAWN else replace(v, scope=now) for v in self.of(cell)]

            def visible(audience):
                return newest([v for v in standing() if v.scope <= audience])

            def put(kind, scope, value):
                top = newest(self.of(cell)).stamp
                stamp = max(self.clock << 16, top) + 1
                bases = frozenset(h.key for h in heads([v for v in standing() if v.scope <= scope]))
                made = Version(cell, stamp, self.device, kind, value, scope, self.centre, bases)
                self.keep(made)

            withdrew = False
            for audience in range(now):
                seen = visible(audience)
                if seen is not None and seen.kind != WITHDRAWN:
                    put(WITHDRAWN, audience, None)
                    withdrew = True
            seen = visible(now)
            missed = seen is None or seen.kind == WITHDRAWN or seen.key < last.key
            if withdrew or (missed and newest(standing()).scope > now):
                put(OWN, now, last.value)

    def pack_up(self, audience):
        self.follow_scopes()
        streams = {}
        for at, version in self.all().items():
            if at in self.sent or version.device not in self.former | {self.device}:
                continue
            scope = version.scope if version.kind == WITHDRAWN else self.scope_of(version.cell)
            if scope <= audience:
                streams.setdefault(scope, []).append((at, replace(version, scope=scope)))
        for scope, versions in streams.items():
            seq = 1 + max((p.seq for p in self.packs.values() if (p.device, p.audience) == (self.device, scope)), default=0)
            pack = Pack(self.centre, self.device, scope, seq, tuple(v for _, v in versions))
            self.packs[(pack.centre, pack.device, pack.audience, pack.seq)] = pack
            for at, version in versions:
                self.keep(version)
                self.sent.add(at)

    def export(self, audience):
        self.pack_up(audience)
        return [p for p in self.packs.values() if p.audience <= audience]

    def take(self, packs):
        waiting = [self.packs[name] for name in self.held]
        for pack in list(packs) + waiting:
            name = (pack.centre, pack.device, pack.audience, pack.seq)
            if name in self.packs and name not in self.held:
                continue
            self.packs[name] = pack
            if pack.newest > (self.clock + AHEAD) << 16:
                self.held.add(name)
                continue
            self.held.discard(name)
            for version in pack.versions:
                at = (version.cell, version.key)
                have = self.known.get(version.cell, {}).get(version.key)
                # A restored copy may have sent for fewer what was sent for more before: the widest counts, whichever came first.
                if have is None or at not in self.sent or version.scope < have.scope:
                    self.keep(version)
                self.sent.add(at)

    def succeed(self):
        """Goes on under another name: its data came from a copy."""
        self.former.add(self.device)
        self.incarnations += 1
        self.device = f"{self.name}/{self.incarnations}"


def history(chance, steps, centres=3, pcs=2):
    """A made-up history: several PCs of several centres, whose clocks are wrong by minutes, hours, days and a year, edit a few
    rows, decide who may see what, pass files on in any order, lose and double them, and go back to copies."""
    day = 24 * 60 * 60 * 1000
    wrong = [0, 7 * 60_000, -9 * 3_600_000, 3 * day, -365 * day]
    names = [(c, p) for c in range(centres) for p in range(pcs)]
    rows = [f"{n:032x}" for n in range(1, 4)]
    fields = {"phone": PUBLIC, "verified_means": PROFESSIONALS, "notes": CENTRE}
    events, at, exported, saved = [], 1_750_000_000_000, 0, set()
    for step in range(steps):
        # Times grow; each PC sees them through its own clock, and no two ever say the same instant.
        at += chance.randint(1, 3_600_000) * 100
        post = chance.randint(0, len(names) - 1)
        event = {"post": post, "at": str(at + (wrong[chance.randint(0, 4)] if chance.randint(0, 9) == 0 else wrong[post % 2]) + post)}
        row, name, value = chance.choice(rows), chance.choice(sorted(fields)), chance.choice(["1", "2", "3", None])
        what = chance.choice(["create"] + ["edit"] * 4 + ["remove", "settle", "settle", "scope", "export", "export", "take", "take", "take", "save", "restore"])
        if what == "create":
            event |= {"row": row, "values": {"phone": "0", "verified_means": "0", "notes": f"secret {step}"}}
        elif what == "edit":
            event |= {"row": row, "field": name, "value": value}
        elif what == "remove":
            event |= {"row": row}
        elif what == "settle":
            name = chance.choice(sorted(fields) + ["deleted"])
            event |= {"row": row, "field": name, "value": chance.randint(0, 1) if name == "deleted" else value}
        elif what == "scope":
            event |= {"row": row, "field": name, "scope": chance.randint(0, 2)}
        elif what == "export":
            event |= {"audience": chance.randint(0, 1), "file": exported}
            exported += 1
        elif what == "take" and exported:
            event |= {"file": chance.randint(0, exported - 1)}
        elif what == "save":
            event |= {"slot": post}
            saved.add(post)
        elif what == "restore" and post in saved:
            event |= {"slot": post}
        else:
            continue
        events.append(event | {"do": what})
    return {"fields": fields, "posts": [{"name": f"{c}.{p}", "centre": f"{c}"} for c, p in names], "events": events}


def play(history):
    """Runs a history and returns what each PC says in the end."""
    posts = [Post(p["name"], p["centre"], dict(history["fields"])) for p in history["posts"]]
    files, copies = {}, {}
    for event in history["events"]:
        post = posts[event["post"]]
        post.clock = int(event["at"])
        what = event["do"]
        if what == "create":
            post.create(event["row"], event["values"])
        elif what == "edit":
            post.edit(event["row"], event["field"], event["value"])
        elif what == "remove":
            post.remove(event["row"])
        elif what == "settle":
            post.settle(event["row"], event["field"], event["value"])
        elif what == "scope":
            post.narrow(event["row"], event["field"], event["scope"])
        elif what == "export":
            files[event["file"]] = post.export(event["audience"])
        elif what == "take":
            post.take(files.get(event["file"], []))
        elif what == "save":
            copies[event["slot"]] = copy.deepcopy(post)
        elif what == "restore" and event["slot"] in copies:
            # The copy may be another PC's: a clone. Either way it goes on under a name of its own.
            copied = copy.deepcopy(copies[event["slot"]])
            copied.clock, copied.name, copied.incarnations = post.clock, post.name, post.incarnations
            posts[event["post"]] = copied
            copied.succeed()
    return posts


def outcome(post):
    cells = post.cells()
    shown = [[row, name, says(newest(versions))] for (row, name), versions in cells.items()]
    open_cells = [[row, name, sorted(json.dumps(says(v)) for v in lot)] for (row, name), lot in post.conflicts().items()]
    views = [sorted([row, name, value] for (row, name), value in post.view(a).items()) for a in (PUBLIC, PROFESSIONALS)]
    return {"shown": sorted(shown, key=lambda c: c[:2]), "conflicts": sorted(open_cells), "views": views, "held": len(post.held)}


def merge(versions):
    """What a bare set of versions means: the shown value and the heads of each cell, and whether each row lives."""
    cells = {}
    for v in versions:
        made = Version((v["entity"], v["row"], v["field"]), int(v["stamp"]), v["device"], OWN, v["value"], PUBLIC, "",
                       frozenset((int(stamp), device) for stamp, device in v["bases"]))
        cells.setdefault(made.cell, {})[made.key] = made
    out = []
    for (entity, row, name), known in sorted(cells.items()):
        lot = list(known.values())
        out.append({"entity": entity, "row": row, "field": name, "shown": newest(lot).value,
                    "heads": [[str(stamp), device] for stamp, device in sorted(h.key for h in heads(lot))], "conflict": differs(lot)})
    lives = {(e, r): newest(list(known.values())).value == 0 for (e, r, f), known in cells.items() if f == "deleted"}
    rows = sorted({(e, r) for e, r, _ in cells})
    return {"cells": out, "rows": [{"entity": e, "row": r, "lives": lives.get((e, r), False)} for e, r in rows]}


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    if "seed" in asked:
        asked = history(random.Random(asked["seed"]), asked["steps"], asked["centres"], asked["pcs"])
        answer = {"history": asked, "posts": [outcome(p) for p in play(asked)]}
    else:
        answer = merge(asked["versions"])
    json.dump(answer, sys.stdout, sort_keys=True)
