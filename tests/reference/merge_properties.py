# SPDX-License-Identifier: GPL-3.0-or-later
"""What the exchange promises, as properties of the reference model (hypothesis): run by ctest as `merge_properties`."""
import copy
import json
import random
import sys
import unittest

from hypothesis import HealthCheck, given, settings, strategies as st

import merge_model as model

# The settings count for what is declared after them.
settings.register_profile("ours", max_examples=int(sys.argv.pop(1)) if sys.argv[1:2] and sys.argv[1].isdigit() else 100, deadline=None,
                          derandomize=True, database=None, suppress_health_check=list(HealthCheck))
settings.load_profile("ours")

ROWS = [f"{n:032x}" for n in range(1, 4)]
FIELDS = {"phone": model.PUBLIC, "verified_means": model.PROFESSIONALS, "notes": model.CENTRE}


def histories():
    return st.builds(model.history, st.randoms(use_true_random=False), st.integers(5, 60))


def played(history):
    """The PCs of one centre have the same rules: those travel between them, which the model leaves out."""
    posts = model.play(history)
    for post in posts:
        post.rules = next(p for p in posts if p.centre == post.centre).rules
    return posts


def gossip(posts, audience=model.CENTRE):
    """Everybody's clock is put right, everybody hears everything that is for them."""
    now = max([p.clock for p in posts] + [v.stamp >> 16 for p in posts for v in p.all().values()]) + 1000
    for _ in range(3):
        for giver in posts:
            giver.clock = now = now + 1000
            giver.pack_up(audience)
            for taker in posts:
                taker.clock = now
                taker.take([p for p in giver.packs.values() if p.audience < model.CENTRE or giver.centre == taker.centre == p.centre])


def state(post, audience):
    return {at: v for at, v in post.all().items() if v.scope <= audience and at in post.sent}


class Promises(unittest.TestCase):
    @given(histories())
    def test_who_may_see_the_same_ends_with_the_same(self, history):
        posts = played(history)
        gossip(posts)
        for post in posts[1:]:
            self.assertEqual(state(post, model.PROFESSIONALS), state(posts[0], model.PROFESSIONALS))
        for one in posts:
            for other in posts:
                if one.centre == other.centre:
                    self.assertEqual(model.outcome(one)["shown"], model.outcome(other)["shown"])
                    self.assertEqual(model.outcome(one)["conflicts"], model.outcome(other)["conflicts"])

    @given(histories())
    def test_the_public_sees_the_same_everywhere(self, history):
        posts = played(history)
        gossip(posts)
        # Where a centre's own PCs differ it withdraws nothing before a person has settled it.
        asked = set().union(*(post.conflicts(of_removed=True) for post in posts))
        for post in posts[1:]:
            for audience in (model.PUBLIC, model.PROFESSIONALS):
                said, seen = ({cell: value for cell, value in p.view(audience).items() if cell not in asked} for p in (posts[0], post))
                self.assertEqual(said, seen)

    @given(histories(), st.randoms(use_true_random=False))
    def test_order_number_and_partition_do_not_matter(self, history, chance):
        posts = played(history)
        gossip(posts)
        packs = list(posts[0].packs.values())
        fresh = []
        for _ in range(2):
            mixed = packs + [chance.choice(packs) for _ in range(len(packs) // 2)] if packs else []
            chance.shuffle(mixed)
            post = model.Post("x", "X", dict(FIELDS), clock=posts[0].clock)
            while mixed:
                cut = chance.randint(1, len(mixed))
                post.take(mixed[:cut])
                mixed = mixed[cut:]
            fresh.append(post)
        self.assertEqual(model.outcome(fresh[0]), model.outcome(fresh[1]))
        before = copy.deepcopy(fresh[0])
        fresh[0].take(packs)
        self.assertEqual(before, fresh[0])

    @given(histories())
    def test_nothing_for_fewer_is_in_a_file_for_more(self, history):
        posts = model.play(history)
        for post in posts:
            for audience in (model.PUBLIC, model.PROFESSIONALS):
                for pack in post.export(audience):
                    self.assertLessEqual(pack.audience, audience)
                    for version in pack.versions:
                        self.assertEqual(version.scope, pack.audience)
                        if version.centre == post.centre and version.kind == model.WITHDRAWN:
                            self.assertIsNone(version.value)
            # After it was said that nobody outside sees a cell, nothing newer of it goes out with a value.
            for cell, scope in post.rules.items():
                last = model.newest([v for v in post.of(cell) if v.scope < scope and (cell, v.key) in post.sent])
                if last and last.centre == post.centre and cell not in post.conflicts() and model.newest(post.of(cell)).centre == post.centre:
                    self.assertNotEqual((last.kind, model.newest(post.of(cell)).kind), (model.OWN, model.OWN))

    @given(histories())
    def test_what_is_withheld_alters_nothing_that_is_known(self, history):
        posts = model.play(history)
        for post in posts:
            for version in post.all().values():
                if version.value is None and version.kind == model.OWN:
                    self.assertTrue(any(e["do"] in ("edit", "settle") and e.get("value") is None for e in history["events"]))

    @given(histories())
    def test_a_removed_row_comes_back_by_no_edit_and_no_old_file(self, history):
        posts = played(history)
        gossip(posts)
        chance = random.Random(1)
        for row in ROWS:
            if not posts[0].of((row, "deleted")) or posts[0].lives(row):
                continue
            old = list(posts[0].packs.values())
            chance.shuffle(old)
            posts[0].take(old)
            self.assertFalse(posts[0].lives(row))
            posts[0].edit(row, "phone", "9")
            self.assertFalse(posts[0].lives(row))

    @given(histories())
    def test_what_was_just_saved_is_shown_whatever_the_clock(self, history):
        posts = model.play(history)
        for post in posts:
            for row in ROWS:
                if post.lives(row):
                    post.edit(row, "phone", "saved")
                    self.assertEqual(model.says(model.newest(post.of((row, "phone")))), "saved")

    @given(histories())
    def test_a_settled_difference_is_settled_everywhere(self, history):
        posts = played(history)
        gossip(posts)
        for (row, name), lot in posts[0].conflicts().items():
            posts[0].settle(row, name, 1 if name == "deleted" else lot[0].value)
        gossip(posts)
        for post in posts:
            if post.centre == posts[0].centre:
                self.assertEqual(post.conflicts(), {})

    @given(histories())
    def test_what_everybody_sees_and_its_owner_settled_is_settled_with_others_too(self, history):
        posts = played(history)
        gossip(posts)
        owned = [cell for cell, lot in posts[0].conflicts().items() if cell[1] == "phone"]
        for row, name in owned:
            posts[0].settle(row, name, "7")
        gossip(posts)
        for post in posts:
            self.assertEqual([cell for cell in post.conflicts() if cell in owned], [])

    @given(histories())
    def test_no_number_of_a_pack_is_used_twice_after_a_copy_came_back(self, history):
        seen = {}
        for post in model.play(history):
            for name, pack in post.packs.items():
                self.assertEqual(seen.setdefault(name, pack), pack)


if __name__ == "__main__":
    unittest.main()
