# SPDX-License-Identifier: GPL-3.0-or-later
"""The official data of the sample city: its care offices, as the ministry's files would have them, and a later edition."""
import math
import random

from city_words import (ALWAYS_OPEN, AREA, BUILDINGS, CAMPUSES, CITY, CITY_NUMBER, FORMS, KINDS, KM_EAST, KM_NORTH, NEAR,
                        ORIGIN, PREFECTURE, PREFECTURE_NUMBER, REGISTRY_OFFICE, SINGLES, STEMS, TOWNS)

HEADER = ("都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,"
          "緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,"
          "高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,"
          "障害福祉の通常の指定基準を満たしている,備考").split(",")
ADDRESS, LATITUDE, LONGITUDE, PHONE, CORPORATE, DAYS, CAPACITY, URL, SHARED = 7, 9, 10, 11, 13, 16, 18, 19, 20


def office_number(kind, serial):
    """Modulus 10, weights 2-1 from the right; B (介護医療院) counts as 2."""
    base = f"{PREFECTURE_NUMBER}{kind}{AREA}{serial:04d}"
    total = 0
    for place, character in enumerate(reversed(base)):
        product = (2 if character == "B" else int(character)) * (2 - place % 2)
        total += product // 10 + product % 10
    return base + str(-total % 10)


def corporate_number(serial):
    base = f"{REGISTRY_OFFICE}05{serial:06d}"
    return str(9 - sum(int(c) * (1 + n % 2) for n, c in enumerate(reversed(base))) % 9) + base


def municipality_code():
    five = PREFECTURE_NUMBER + CITY_NUMBER
    return five + str((11 - sum(int(c) * w for c, w in zip(five, (6, 5, 4, 3, 2))) % 11) % 10)


def coordinates(east, north):
    return ORIGIN[0] + north * KM_NORTH, ORIGIN[1] + east * KM_EAST


class Office:
    """One office number: where it is, whose it is, and the kinds of service under it."""

    def __init__(self, number, name, kana, town, site, corporation, phone, kinds):
        self.number, self.name, self.kana, self.town = number, name, kana, town
        self.address, self.building, self.place = site
        self.corporation, self.phone, self.kinds = corporation, phone, kinds
        self.fax = self.days = self.note = self.url = ""


class City:
    def __init__(self):
        self.random = random.Random(20261120)
        self.offices = []
        self.serials = {}
        self.corporations = {}
        self.names, self.phones = set(), {entry[9] for entry in NEAR}
        self.stems = []
        for entry in NEAR:
            self.near(*entry)
        for corporation, name, kana, town, tokens in CAMPUSES:
            self.site(corporation, (name, kana), next(t for t in TOWNS if t[0] == town), tokens)
        for tokens, count in SINGLES:
            for _ in range(count):
                self.single(tokens)
        self.rows = {code: [] for code in KINDS}
        for office in self.offices:
            for code in office.kinds:
                self.rows[code].append(self.row(office, code))
        self.make_mess()

    # Offices

    def number(self, kind):
        self.serials[kind] = self.serials.get(kind, 10) + 1
        return office_number(kind, self.serials[kind])

    def corporation(self, name):
        return self.corporations.setdefault(name, corporate_number(1200 + 37 * len(self.corporations)))

    def phone(self, town):
        exchange = 1 if math.hypot(town[2], town[3]) < 1.6 else 2 if town[2] > 0 and town[3] > -1 else 3 if town[3] > 0 else 4
        while True:
            phone = f"0769-0{exchange}-{self.random.randint(2000, 8999):04d}"
            if phone not in self.phones:
                self.phones.add(phone)
                return phone

    def stem(self):
        if not self.stems:
            self.stems = self.random.sample(STEMS, len(STEMS))
        return self.stems.pop()

    def spot(self, town):
        """An address in a town and where it lies."""
        chome = f"{self.random.randint(1, town[4])}丁目" if town[4] else ""
        address = f"{chome}{self.random.randint(1, 28)}-{self.random.randint(1, 19)}" if chome else f"{self.random.randint(10, 380)}番地"
        building = self.random.choice(BUILDINGS) if self.random.random() < 0.1 else ""
        reach = 0.38 if chome else 0.55
        place = coordinates(town[2] + self.random.uniform(-reach, reach), town[3] + self.random.uniform(-reach, reach))
        return town[0] + address, building, place

    def near(self, name, kana, town_name, address, building, direction, distance, kinds, corporation, phone, days, note):
        town = next(t for t in TOWNS if t[0] == town_name)
        place = self.around(direction, distance)
        digit, codes = self.parse(kinds)
        office = Office(self.number(digit), name, kana, town, (town_name + address, building, place),
                        " ".join(corporation), phone, codes)
        office.days, office.note, office.fax = days, note, phone[:-1] + str((int(phone[-1]) + 1) % 10)
        self.names.add(name)
        self.offices.append(office)

    @staticmethod
    def around(direction, distance):
        """Where one comes by walking `distance` kilometres from 元町 in a direction in degrees."""
        angle = math.radians(direction)
        return coordinates(distance * math.sin(angle), distance * math.cos(angle))

    @staticmethod
    def parse(token):
        digit, _, codes = token.rpartition(":")
        codes = codes.split("+")
        return digit or KINDS[codes[0]][1], codes

    def site(self, corporation, stem, town, tokens):
        """A place with one office or several, each with a number and name of its own."""
        site, phone = self.spot(town), self.phone(town)
        for token in tokens.split():
            digit, codes = self.parse(token)
            patterns = KINDS[codes[0]][2]
            name, kana = self.random.choice(patterns)
            name, kana = name.format(stem[0]), kana.format(stem[1])
            if name in self.names:
                name, kana = f"{name} {town[0]}", f"{kana} {town[1]}"
            self.names.add(name)
            # Offices of one house share its switchboard more often than not.
            own_phone = phone if self.random.random() < 0.6 else self.phone(town)
            office = Office(self.number(digit), name, kana, town, site, corporation, own_phone, codes)
            if self.random.random() < 0.9:
                office.fax = office.phone[:-1] + str((int(office.phone[-1]) + 1) % 10)
            if self.random.random() < 0.35:
                office.url = f"https://kaigo.example.jp/{office.number.lower()}/"
            self.offices.append(office)

    def single(self, tokens):
        stem = self.stem()
        form = self.random.choice(FORMS)
        tail = {"社会福祉法人": "福祉会", "医療法人社団": "会", "特定非営利活動法人": "の会"}.get(form, self.random.choice(["", "ケア", "ライフ", "サービス"]))
        town = self.random.choices(TOWNS, [t[5] for t in TOWNS])[0]
        self.site(f"{form} {stem[0]}{tail}", stem, town, tokens)

    # Rows of the ministry's files

    def row(self, office, code):
        official, _, _, capacities = KINDS[code]
        if office.days:
            days, note = office.days, office.note
        elif code in ALWAYS_OPEN:
            days, note = self.random.choice(["平日,土曜日,日曜日,祝日", "平日,土曜日,日曜日,祝日", ""]), ""
        else:
            days = self.random.choice(["平日", "平日", "平日,土曜日", "平日,土曜日,祝日", "平日,祝日", "平日,土曜日,日曜日,祝日", ""])
            note = self.random.choice(["", "", "", "12月30日～1月3日は休み", "営業時間 8:30～17:30", "土曜日は午前のみ"])
        capacity = "" if capacities is None else str(self.random.choice(capacities))
        if capacities is None and self.random.random() < 0.5:
            capacity = "0"
        return [municipality_code(), office.number, PREFECTURE, CITY, office.name, office.kana, official,
                PREFECTURE + CITY + office.address, office.building, f"{office.place[0]:.15f}", f"{office.place[1]:.15f}",
                office.phone, office.fax, self.corporation(office.corporation), office.corporation, office.number, days, note,
                capacity, office.url, "", "", "", ""]

    def make_mess(self):
        """A little of what real files hold: nothing of it may trouble an importer."""
        rows = [row for code in sorted(self.rows) for row in self.rows[code]]
        for row in self.random.sample(rows, len(rows) // 6):
            row[ADDRESS] = row[ADDRESS].removeprefix(PREFECTURE)
        self.rows["780"][3][ADDRESS] = self.rows["780"][3][ADDRESS].removeprefix(PREFECTURE + CITY)
        self.rows["320"][4][LATITUDE] = self.rows["320"][4][LONGITUDE] = "0"
        for code, index, hyphen in (("150", 9, "－"), ("780", 5, "‐"), ("430", 20, "ｰ"), ("110", 12, "")):
            self.rows[code][index][PHONE] = self.rows[code][index][PHONE].replace("-", hyphen)
        self.rows["110"][6][ADDRESS] = self.rows["110"][6][ADDRESS].translate(str.maketrans("0123456789-", "０１２３４５６７８９－"))
        for code, index in (("150", 4), ("780", 7), ("320", 6)):
            self.rows[code][index][CAPACITY] = ""
        self.rows["720"][1][CAPACITY] = "0"
        self.rows["430"][18][URL], self.rows["150"][6][URL] = "www.example.jp/care", "http://"
        for row in self.random.sample(rows, len(rows) // 25):
            row[CORPORATE] = ""
        for row in self.rows["730"] + self.rows["780"][::4]:
            row[SHARED:SHARED + 3] = ["なし", "通常の指定", "なし"]
        self.rows["780"][0][SHARED:SHARED + 3] = ["あり", "通常の指定", "共生型"]

    def office_named(self, name):
        return next(office for office in self.offices if office.name == name)

    def alone(self, code):
        """Offices with this kind of service and no other, apart from those placed by hand."""
        by_hand = {entry[0] for entry in NEAR}
        return [office for office in self.offices if office.kinds == [code] and office.name not in by_hand]

    def next_edition(self):
        """Files of a later edition by code: 6 services new, 9 changed, 4 gone."""
        later = {code: [list(row) for row in self.rows[code]] for code in ("110", "130", "150", "430", "780")}

        def row_of(code, office):
            return next(row for row in later[code] if row[1] == office.number)

        # Changed telephone numbers, of which the centre had two already, one of them another.
        for code, office, phone in (("130", self.office_named("あかね在宅ケアセンター"), "0769-02-1900"),
                                    ("130", self.office_named("北浜医師会訪問看護ステーション"), "0769-03-2200"),
                                    ("430", self.office_named("ケアプラン あさひ"), "0769-01-2968"),
                                    ("430", self.alone("430")[3], "0769-02-9107")):
            row_of(code, office)[PHONE] = phone
        row_of("130", self.office_named("訪問看護ステーション つむぎ"))[DAYS] = "平日,土曜日"
        row_of("110", self.alone("110")[2])[DAYS] = "平日,土曜日,日曜日,祝日"
        for code, office, more in (("150", self.office_named("弥生デイサービス 元町"), 5), ("150", self.alone("150")[4], 10),
                                   ("780", self.alone("780")[6], 3)):
            row = row_of(code, office)
            row[CAPACITY] = str(int(row[CAPACITY] or 15) + more)
        for code, index in (("110", 5), ("430", 9), ("780", 2), ("780", 9)):
            later[code].remove(row_of(code, self.alone(code)[index]))
        before = len(self.offices)
        for tokens in ("110", "130", "150", "430", "430", "780"):
            self.single(tokens)
        for office in self.offices[before:]:
            later[office.kinds[0]].append(self.row(office, office.kinds[0]))
        del self.offices[before:]
        return later
