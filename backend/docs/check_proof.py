#!/usr/bin/env python3
"""Checks a plan of an exchange round against its proof, without the product that made it.

    python3 check_proof.py FILE... [--fingerprint HEX] [--seed-hash HEX]... [--me NUMBER=IDENTIFIER]...

FILE is what "Download the proof" saves. The format is described in proof.md, beside this file.
Prints "YES" for each file in which the plan keeps every rule and none is better, else "NO" with
what is wrong; ends with 0 only when all are right. Give what you know from elsewhere, and it is held against
the file: the fingerprint that somebody else in the plan has, the hash that was shown with the round
before wishes closed (one for each round), and your own number with your identifier.
"""

import argparse
import hashlib
import json
import sys
import uuid

UNIT = 1_000_000
RULES = {"PLACED", "PREFERENCES", "DRAWN_CHOICES", "TOPIC", "TRAVEL", "BALANCE", "KEPT"}
ANY = 1 << 62


class Wrong(Exception):
    """What is wrong, in a sentence."""


def need(condition, otherwise):
    if not condition:
        raise Wrong(otherwise)


class Round:
    """A round of the file. Places are numbered from 1; 0 is without a place."""

    def __init__(self, given):
        self.wanted = given["wanted"]
        need(set(self.wanted) <= RULES and len(set(self.wanted)) == len(self.wanted), "The wanted rules are not known")
        self.seed = bytes.fromhex(given["seed"])
        self.learners = given["learners"]
        self.number = [one["number"] for one in self.learners]
        need(len(set(self.number)) == len(self.number), "A learner is there twice")
        self.index = {number: i for i, number in enumerate(self.number)}
        self.minimum, self.maximum, self.host = [0], [0], [0]
        for n, place in enumerate(given["places"], 1):
            need(place["number"] == n, "The places are not numbered from 1")
            need(0 <= place["minimum"] and 0 <= place["maximum"], "A place holds less than nobody")
            self.minimum.append(place["minimum"])
            self.maximum.append(place["maximum"])
            self.host.append(place["organisation"])
        self.places = range(1, len(self.host))
        self.taking_part = {one["number"]: one["takingPart"] for one in given["organisations"]}
        need(len(self.taking_part) == len(given["organisations"]), "An organisation is there twice")
        need(set(self.host[1:]) <= set(self.taking_part), "A place is of an organisation that is not there")
        need(sum(self.taking_part.values()) == len(self.learners), "Learners and their employers do not add up")
        self.shared = [(set(one["places"]), one["maximum"]) for one in given["shared"]]
        self.choices = [one["choices"] for one in self.learners]
        self.possible = [one["possible"] for one in self.learners]
        self.km = [dict(zip(one["possible"], one["km"])) for one in self.learners]
        self.other_topic = [set(one["otherTopic"]) for one in self.learners]
        self.before = [one["before"] for one in self.learners]
        self.pinned = [one["pinned"] for one in self.learners]
        need(sum(self.pinned) == given["pinned"], "Another number of learners was placed by hand than is said")
        for i in range(len(self.learners)):
            self._learner(i)
        self._draw()
        self.plan = self.read(given["seats"])

    def _learner(self, i):
        possible, hosts = self.possible[i], {self.host[j] for j in self.possible[i] if j in self.places}
        who = f"learner {self.number[i]}"
        need(all(j in self.places for j in possible) and len(set(possible)) == len(possible), f"The places of {who} are not places")
        need(len(self.learners[i]["km"]) == len(possible) and all(0 <= km < 65536 for km in self.km[i].values()), f"The distances of {who} are none")
        need(self.other_topic[i] <= set(possible), f"The topics of {who} are of other places")
        need(len(set(self.choices[i])) == len(self.choices[i]) and set(self.choices[i]) <= hosts, f"The choices of {who} were not possible")
        need(all(1 <= self.maximum[j] and self.minimum[j] <= self.maximum[j] for j in possible), f"A place of {who} cannot run")
        need(self.before[i] is None or self.before[i] in possible, f"What {who} had could not be kept")
        need(not self.pinned[i] or len(possible) == 1, f"{who} was placed by hand at more than one place")

    def _draw(self):
        order = [(-one["luck"], one["ticket"]) for one in self.learners]
        need(order == sorted(order), "The learners are not in the order of the draw")
        need(all(len(bytes.fromhex(ticket)) == 32 for _, ticket in order), "A ticket is none")

    def read(self, seats):
        plan = [0] * len(self.learners)
        for seat in seats:
            need(seat["learner"] in self.index, "Somebody is placed who is not there")
            i = self.index[seat["learner"]]
            need(plan[i] == 0, f"Learner {seat['learner']} has two places")
            need(seat["place"] in self.possible[i], f"Learner {seat['learner']} is where a rule forbids it")
            plan[i] = seat["place"]
        return plan

    def load(self, plan):
        load = [0] * len(self.host)
        for j in plan:
            load[j] += 1
        return load

    def keep_rules(self):
        load = self.load(self.plan)
        for j in self.places:
            need(load[j] <= self.maximum[j], f"Place {j} holds more than it can")
            need(load[j] == 0 or load[j] >= self.minimum[j], f"Place {j} holds too few to run")
        for places, most in self.shared:
            need(sum(load[j] for j in places) <= most, "Places hold more than their supervisors can take")
        for i, pinned in enumerate(self.pinned):
            need(not pinned or self.plan[i] == self.possible[i][0], f"Learner {self.number[i]} is not where they were placed by hand")

    def rank(self, i, j):
        choices = self.choices[i]
        return choices.index(self.host[j]) + 1 if self.host[j] in choices else len(choices) + 1

    def choice(self, i, j):
        """The number of the choice; being without a place is worse than any."""
        return len(self.choices[i]) + 2 if j == 0 else self.rank(i, j)

    def liking(self, i, j):
        """The lower, the better; no two places are equal, and being without one is worst."""
        if j == 0:
            return (ANY,)
        return (self.rank(i, j), j in self.other_topic[i], self.km[i][j], j)


class Rule:
    """One step of a wanted rule: what a learner at a place costs, and what a host that receives."""

    def __init__(self, round_, name, step=0):
        self.round, self.name, self.step = round_, name, step

    def cost(self, i, j):
        r = self.round
        if self.name == "PLACED":
            return int(j == 0)
        if self.name == "PREFERENCES":
            return int(j == 0 or r.rank(i, j) >= self.step)
        if self.name == "DRAWN_CHOICES":
            return int(r.choice(i, j) > 1)
        if self.name == "TOPIC":
            if j == 0:
                return int(bool(r.possible[i]) and len(r.other_topic[i]) == len(r.possible[i]))
            return int(j in r.other_topic[i])
        if self.name == "TRAVEL":
            return min(r.km[i].values(), default=0) if j == 0 else r.km[i][j]
        if self.name == "KEPT":
            return int(r.before[i] is not None and r.before[i] != j)
        return 0

    def reception(self, host, received):
        return (received - self.round.taking_part[host]) ** 2 if self.name == "BALANCE" else 0

    def value(self, plan):
        received = {host: 0 for host in self.round.taking_part}
        for j in plan:
            if j:
                received[self.round.host[j]] += 1
        return sum(self.cost(i, j) for i, j in enumerate(plan)) + sum(self.reception(o, n) for o, n in received.items())


class Draw:
    """How far learners are from what they like best; who is drawn first counts most."""

    name, step = None, 0

    def __init__(self, round_):
        self.position = []
        self.learners = len(round_.learners)
        for i, possible in enumerate(round_.possible):
            # Who was placed by hand cannot be without a place.
            some = list(possible) if round_.pinned[i] else possible + [0]
            liked = sorted(some, key=lambda j: round_.liking(i, j))
            self.position.append({j: p for p, j in enumerate(liked)})

    def cost(self, i, j):
        return (self.learners - i) * self.position[i][j]

    def reception(self, host, received):
        return 0

    def value(self, plan):
        return sum(self.cost(i, j) for i, j in enumerate(plan))


def rules(round_, worst):
    found = []
    for name in round_.wanted:
        if name == "PREFERENCES":
            found += [Rule(round_, name, rank) for rank in range(worst, 1, -1)]
        else:
            found.append(Rule(round_, name))
    return found


def covers(cases, box):
    """Whether boxes, each with from how many to how many of something, leave nothing out."""
    met = [case for case in cases if all(low <= box.get(k, (0, ANY))[1] and high >= box.get(k, (0, ANY))[0] and low <= high for k, (low, high) in case.items())]
    if not met:
        return False
    for case in met:
        if all(low <= box.get(k, (0, ANY))[0] and high >= box.get(k, (0, ANY))[1] for k, (low, high) in case.items()):
            return True
    for key, (low, high) in met[0].items():
        least, most = box.get(key, (0, ANY))
        edge = low - 1 if low > least else high
        if (low > least or high < most) and least <= edge < most:
            return covers(met, {**box, key: (least, edge)}) and covers(met, {**box, key: (edge + 1, most)})
    return False


def narrowed(box, key, low, high):
    least, most = box.get(key, (0, ANY))
    box[key] = (max(least, low), min(most, high))


def limits(round_, box):
    """How many learners places hold at least and at most, when this is supposed of them."""
    least, most = [0] * len(round_.host), [0] * len(round_.host)
    for j in round_.places:
        low = box.get(j, (0, ANY))[0]
        least[j] = max(low, round_.minimum[j]) if low > 0 else 0
    for j in round_.places:
        room = min(box.get(j, (0, ANY))[1], round_.maximum[j], len(round_.learners))
        for places, maximum in round_.shared:
            if j in places:
                room = min(room, maximum - sum(least[k] for k in places) + least[j])
        most[j] = 0 if room < round_.minimum[j] else max(0, room)
    return least, most


def pins(round_):
    load = [0] * len(round_.host)
    for i, pinned in enumerate(round_.pinned):
        if pinned:
            load[round_.possible[i][0]] += 1
    return load


def allowed(round_, most):
    """Where each learner can be: possible places that are open, and without a place."""
    return [{j for j in possible if most[j] > 0} | (set() if round_.pinned[i] else {0}) for i, possible in enumerate(round_.possible)]


class Case:
    """What a case of the proof leaves, narrowed by one rule after another."""

    def __init__(self, round_, box):
        self.round = round_
        self.least, self.most = limits(round_, box)
        load = pins(round_)
        self.contradicts = any(max(self.least[j], load[j]) > self.most[j] for j in round_.places)
        self.allowed = allowed(round_, self.most)
        self.received = {host: (0, sum(self.most[j] for j in round_.places if round_.host[j] == host)) for host in round_.taking_part}

    def narrow(self, rule, place_price, host_price):
        """The bound: nothing costs less. Afterwards only what costs just that is left."""
        bound, r = 0, self.round
        for i, some in enumerate(self.allowed):
            need(some, "A learner can be nowhere at all")
            cost = {j: rule.cost(i, j) + place_price.get(j, 0) for j in some}
            lowest = min(cost.values())
            self.allowed[i] = {j for j in some if cost[j] == lowest}
            bound += lowest
        for j in r.places:
            margin = place_price.get(j, 0) - host_price.get(r.host[j], 0)
            wanted = self.most[j] if margin > 0 else self.least[j]
            bound -= margin * wanted
            if margin:
                self.least[j] = self.most[j] = wanted
        for host, (low, high) in self.received.items():
            price = host_price.get(host, 0)
            cost = {n: rule.reception(host, n) - price * n for n in range(low, high + 1)} if low <= high else {low: rule.reception(host, low) - price * low}
            lowest = min(cost.values())
            best = [n for n, c in cost.items() if c == lowest]
            self.received[host] = (min(best), max(best))
            bound += lowest
        return bound

    def holds(self, plan):
        load, received = self.round.load(plan), {host: 0 for host in self.received}
        for j in self.round.places:
            received[self.round.host[j]] += load[j]
        return (
            all(j in self.allowed[i] for i, j in enumerate(plan))
            and all(self.least[j] <= load[j] <= self.most[j] for j in self.round.places)
            and all(low <= received[host] <= high for host, (low, high) in self.received.items())
        )

    def kept(self, i, j, liking):
        return {k for k in self.allowed[i] if liking(i, k) == liking(i, j)}

    def draw_picks(self, plan, liking):
        """Whether nobody can get what they like better, if who was drawn before keeps what is as good."""
        r, load = self.round, self.round.load(plan)
        received = {host: sum(load[j] for j in r.places if r.host[j] == host) for host in self.received}
        movers = {j: {} for j in (0, *r.places)}

        def count(i, some, by):
            for j in some - {plan[i]}:
                movers[j][plan[i]] = movers[j].get(plan[i], 0) + by

        for i, j in enumerate(plan):
            count(i, self.kept(i, j, liking), 1)
        for i in range(len(plan) - 1, -1, -1):
            count(i, self.kept(i, plan[i], liking), -1)
            better = {j for j in self.allowed[i] if liking(i, j) < liking(i, plan[i])}
            if better and better & self._reach(plan[i], load, received, movers):
                return False
            count(i, self.allowed[i], 1)
        return True

    def _reach(self, place, load, received, movers):
        """From where one learner too many can be passed on to a place."""
        r, seen, todo = self.round, {place}, [place]
        while todo:
            node = todo.pop()
            before = set()
            if isinstance(node, int):
                before |= {j for j, learners in movers[node].items() if learners > 0}
                if node == 0:
                    if load[0] > 0:
                        before.add("all")
                elif load[node] > self.least[node]:
                    before.add(("host", r.host[node]))
            elif node == "all":
                before.add(0)
                before |= {("host", host) for host, (_, high) in self.received.items() if received[host] < high}
            else:
                host = node[1]
                before |= {j for j in r.places if r.host[j] == host and load[j] < self.most[j]}
                if received[host] > self.received[host][0]:
                    before.add("all")
            for one in before - seen:
                seen.add(one)
                todo.append(one)
        return seen


def prices(given):
    found = {one["number"]: one["price"] for one in given}
    need(len(found) == len(given), "A price is there twice")
    return found


def box_of(case):
    box = {}
    for j in case["running"]:
        narrowed(box, j, 1, ANY)
    for j in case["empty"]:
        narrowed(box, j, 0, 0)
    for one in case["ranges"]:
        narrowed(box, one["place"], one["least"], ANY if one["most"] is None else one["most"])
    return box


def check_alone(round_, cases):
    round_.keep_rules()
    start = {j: (1, ANY) for j, n in enumerate(pins(round_)) if n}
    need(covers([box_of(case) for case in cases], start), "The cases do not cover every possibility")
    steps = rules(round_, max([len(one) + 1 for one in round_.choices], default=1))
    values = [rule.value(round_.plan) for rule in steps]
    holding = [check_case(round_, case, start, steps, values) for case in cases]
    need(any(holding), "No case holds the plan")
    return len(steps), len(cases)


def check_case(round_, given, start, steps, values):
    box = dict(start)
    for key, (low, high) in box_of(given).items():
        narrowed(box, key, low, high)
    case = Case(round_, box)
    if case.contradicts:
        return False
    if given["overcrowded"]:
        crowded = set(given["overcrowded"])
        need(len(crowded) == len(given["overcrowded"]) and all(case.least[j] > 0 for j in crowded), "An overcrowded place need not run")
        need(sum(1 for one in round_.possible if crowded & set(one)) < sum(case.least[j] for j in crowded), "The overcrowded places can be filled")
        return False
    for s, rule in enumerate(steps):
        need(s < len(given["steps"]), "A step lacks its prices")
        step = given["steps"][s]
        need((step["rule"], step["step"]) == (rule.name, rule.step), "The steps are not those of the wanted rules")
        if rule.name == "DRAWN_CHOICES":
            best = drawn(case, given, round_.choice)
            need(rule.value(best) == step["bound"], f"The draw gives {rule.value(best)} and not {step['bound']}")
            case.allowed = [case.kept(i, j, round_.choice) for i, j in enumerate(best)]
            if compare(round_, best, round_.choice) > 0:
                return False
            continue
        bound = case.narrow(rule, prices(step["places"]), prices(step["organisations"]))
        need(bound == step["bound"], f"The prices of {rule.name} give {bound} and not {step['bound']}")
        need(bound >= values[s], f"The prices allow something better on {rule.name}")
        if bound > values[s]:
            return False
    return compare(round_, drawn(case, given, round_.liking), round_.liking) == 0


def drawn(case, given, liking):
    """The best of a case, of which the draw leaves nobody anything better."""
    best = case.round.read(given["seats"])
    need(case.holds(best), "The best of a case is not what its prices leave")
    need(case.draw_picks(best, liking), "The draw leaves a learner something better")
    return best


def compare(round_, best, liking):
    mine, other = ([liking(i, j) for i, j in enumerate(one)] for one in (round_.plan, best))
    need(other >= mine, "The draw prefers another plan")
    return int(other > mine)


def check_together(rounds, cases):
    need(all(one.wanted == rounds[0].wanted for one in rounds), "The rounds want different rules")
    need("DRAWN_CHOICES" not in rounds[0].wanted, "Rounds planned together have no choice in turn")
    visits = set()
    for one in rounds:
        one.keep_rules()
        for i, j in enumerate(one.plan):
            visit = (one.number[i], one.host[j])
            need(j == 0 or visit not in visits, f"Learner {one.number[i]} goes to an organisation twice")
            visits.add(visit)
    worst = max(len(choices) + 1 for one in rounds for choices in one.choices)
    steps = [rules(one, worst) + [Draw(one)] for one in rounds]
    values = [sum(steps[t][s].value(one.plan) for t, one in enumerate(rounds)) for s in range(len(steps[0]))]
    boxes = [supposed(case) for case in cases]
    need(covers(boxes, {}), "The cases do not cover every possibility")
    for case, box in zip(cases, boxes):
        check_series_case(rounds, case, box, steps, values)
    return len(values), len(cases)


def supposed(case):
    box = {}
    for one in case["supposed"]:
        if one["learner"] is not None:
            narrowed(box, (one["round"], one["learner"], one["place"]), *((1, ANY) if one["holds"] else (0, 0)))
        else:
            seats = 1 if one["seats"] is None else one["seats"]
            narrowed(box, (one["round"], one["place"]), *((seats, ANY) if one["holds"] else (0, seats - 1)))
    return box


def check_series_case(rounds, given, box, steps, values):
    least, most, open_, impossible = [], [], [], False
    for t, one in enumerate(rounds):
        mine = {j: (1, ANY) for j, n in enumerate(pins(one)) if n}
        for key, (low, high) in box.items():
            if len(key) == 2 and key[0] == t:
                narrowed(mine, key[1], low, high)
        case = Case(one, mine)
        impossible |= case.contradicts
        least.append(case.least)
        most.append(case.most)
        open_.append(case.allowed)
    for key, (low, _) in box.items():
        if len(key) == 3:
            i = rounds[key[0]].index[key[1]]
            some = open_[key[0]][i]
            open_[key[0]][i] = some & {key[2]} if low else some - {key[2]}
    for s in range(len(values)):
        need(s < len(given["steps"]), "A step lacks its prices")
        step = given["steps"][s]
        need(step["step"] == s and len(step["earlier"]) == s and len(step["rounds"]) == len(rounds), "The steps are not in their order")
        need(min(step["earlier"], default=0) >= 0 and all(one["price"] >= 0 for one in step["visits"]), "A price is negative that may not be")
        nothing = impossible or any(not some for one in open_ for some in one)
        bound = None if nothing else series_bound(rounds, s, step, values, steps, least, most, open_)
        need(bound == step["bound"], f"The prices of step {s} give {bound} and not {step['bound']}")
        if nothing:
            return
        if not step["weighed"]:
            need(bound > 0, "The prices show no contradiction")
            return
        lowest = -(-bound // UNIT)
        need(lowest >= values[s], f"The prices allow something better on step {s}")
        if lowest > values[s]:
            return
        slack = values[s] * UNIT - bound
        for t, one in enumerate(open_):
            for i, some in enumerate(one):
                cost = {j: series_cost(rounds, t, i, j, s, step, steps) for j in some}
                floor = min(cost.values())
                one[i] = {j for j in some if cost[j] - floor <= slack}


def series_cost(rounds, t, i, j, s, step, steps):
    cost = (UNIT if step["weighed"] else 0) * steps[t][s].cost(i, j)
    cost += sum(price * steps[t][e].cost(i, j) for e, price in enumerate(step["earlier"]) if price)
    if j:
        host = rounds[t].host[j]
        cost += step["_places"][t].get(j, 0) + step["_hosts"][t].get(host, 0) + step["_visits"].get((rounds[t].number[i], host), 0)
    return cost


def series_bound(rounds, s, step, values, steps, least, most, open_):
    step["_places"] = [prices(one["places"]) for one in step["rounds"]]
    step["_hosts"] = [prices(one["organisations"]) for one in step["rounds"]]
    step["_visits"] = {(one["learner"], one["organisation"]): one["price"] for one in step["visits"]}
    need(len(step["_visits"]) == len(step["visits"]), "A price is there twice")
    bound = -sum(step["_visits"].values()) - sum(price * values[e] for e, price in enumerate(step["earlier"]))
    own = UNIT if step["weighed"] else 0
    for t, one in enumerate(rounds):
        bound += sum(min(series_cost(rounds, t, i, j, s, step, steps) for j in some) for i, some in enumerate(open_[t]))
        for j in one.places:
            price = step["_places"][t].get(j, 0)
            bound -= price * (most[t][j] if price > 0 else least[t][j])
        for host in one.taking_part:
            room = sum(most[t][j] for j in one.places if one.host[j] == host)
            price = step["_hosts"][t].get(host, 0)
            bound += min(
                own * steps[t][s].reception(host, n) + sum(p * steps[t][e].reception(host, n) for e, p in enumerate(step["earlier"])) - price * n
                for n in range(room + 1)
            )
    return bound


def whole(value):
    """Numbers of the proof are whole: nothing is rounded anywhere."""
    if isinstance(value, dict):
        return all(whole(one) for one in value.values())
    if isinstance(value, list):
        return all(whole(one) for one in value)
    return value is None or isinstance(value, (bool, int, str))


def check(file, fingerprint=None, seed_hashes=(), mine=()):
    """What the file holds in a sentence. Throws Wrong when something is not as it should be."""
    proof = file["proof"]
    need(proof["format"] == "olievlek-proof-1", "This is another version of the format: take the checker that belongs to it")
    need(proof["order"] == "BEST_TOTAL", "Places were given in an order that this checker does not know")
    need(whole(proof), "A number is not whole")
    written = json.dumps(proof, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    found = hashlib.sha256(written).hexdigest()
    need(found == file["fingerprint"], "The file was changed: its fingerprint is " + found)
    need(fingerprint in (None, found), "This is not the file that others have: its fingerprint is " + found)
    rounds = [Round(one) for one in proof["rounds"]]
    hashes = [hashlib.sha256(one.seed).hexdigest() for one in rounds]
    need(hashes == file["seedHashes"], "A seed is not the one whose hash was shown")
    need(set(seed_hashes) <= set(hashes), "This is the plan of another round: its hash was not shown with yours")
    for known in [(one["number"], one["id"]) for one in file["learners"]] + list(mine):
        for one in rounds:
            if known[0] in one.index:
                ticket = hashlib.sha256(one.seed + uuid.UUID(known[1]).bytes).hexdigest()
                need(ticket == one.learners[one.index[known[0]]]["ticket"], f"The ticket of learner {known[0]} is not theirs")
    need(bool(proof["cases"]) != bool(proof["together"]) and (len(rounds) == 1 or proof["together"]), "There is no proof")
    steps, cases = check_together(rounds, proof["together"]) if proof["together"] else check_alone(rounds[0], proof["cases"])
    placed = sum(1 for one in rounds for j in one.plan if j)
    return f"{sum(len(one.plan) for one in rounds)} learners, {placed} placed; {steps} steps, {cases} cases; fingerprint {found}"


def answer(name, asked):
    """Whether a file is right, and the sentence that says so."""
    try:
        with open(name, encoding="utf-8") as file:
            given = json.load(file)
        mine = [(int(number), identifier) for number, _, identifier in (one.partition("=") for one in asked.me)]
        return True, "YES: no plan is better. " + check(given, asked.fingerprint, asked.seed_hash, mine)
    except Wrong as wrong:
        return False, f"NO: {wrong}"
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OSError) as broken:
        return False, f"NO: The file cannot be read as a proof ({type(broken).__name__}: {broken})"


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("file", nargs="+")
    words.add_argument("--fingerprint")
    words.add_argument("--seed-hash", action="append", default=[])
    words.add_argument("--me", action="append", default=[], metavar="NUMBER=IDENTIFIER")
    asked = words.parse_args()
    sys.setrecursionlimit(100_000)
    answers = [answer(name, asked) for name in asked.file]
    for _, sentence in answers:
        print(sentence)
    sys.exit(0 if all(right for right, _ in answers) else 1)


if __name__ == "__main__":
    main()
