# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of the sample city and three years of their meetings, with what is worth finding in them.

Days count back from the day on which the sample is made, so that the last year is always the last year. What there is to
find: a pharmacist who alone knows the dentist of 元町, a district whose law office and dentist nobody meets, two series of
meetings with the same faces, somebody on whom everything piles up, ties that ended with a workshop, somebody who left.
"""
import random

SURNAMES = [
    ("安藤", "アンドウ"), ("青木", "アオキ"), ("赤井", "アカイ"), ("秋山", "アキヤマ"), ("浅見", "アサミ"), ("荒木", "アラキ"), ("飯島", "イイジマ"),
    ("池上", "イケガミ"), ("石塚", "イシヅカ"), ("泉", "イズミ"), ("市川", "イチカワ"), ("今村", "イマムラ"), ("岩瀬", "イワセ"), ("上原", "ウエハラ"),
    ("梅田", "ウメダ"), ("江口", "エグチ"), ("遠山", "トオヤマ"), ("大石", "オオイシ"), ("岡野", "オカノ"), ("奥村", "オクムラ"), ("小沢", "オザワ"),
    ("片山", "カタヤマ"), ("金子", "カネコ"), ("川口", "カワグチ"), ("菊地", "キクチ"), ("北川", "キタガワ"), ("久保", "クボ"), ("黒田", "クロダ"),
    ("小島", "コジマ"), ("小松", "コマツ"), ("坂口", "サカグチ"), ("桜井", "サクライ"), ("笹川", "ササガワ"), ("沢田", "サワダ"), ("島田", "シマダ"),
    ("白石", "シライシ"), ("杉本", "スギモト"), ("須田", "スダ"), ("関根", "セキネ"), ("高木", "タカギ"), ("滝沢", "タキザワ"), ("竹内", "タケウチ"),
    ("田口", "タグチ"), ("千葉", "チバ"), ("塚本", "ツカモト"), ("辻", "ツジ"), ("寺島", "テラシマ"), ("戸田", "トダ"), ("永井", "ナガイ"),
    ("中沢", "ナカザワ"), ("西田", "ニシダ"), ("野口", "ノグチ"), ("長谷", "ハセ"), ("服部", "ハットリ"), ("早瀬", "ハヤセ"), ("平野", "ヒラノ"),
    ("広瀬", "ヒロセ"), ("福島", "フクシマ"), ("藤原", "フジワラ"), ("星野", "ホシノ"), ("本間", "ホンマ"), ("前川", "マエカワ"), ("松井", "マツイ"),
    ("三宅", "ミヤケ"), ("宮本", "ミヤモト"), ("村上", "ムラカミ"), ("望月", "モチヅキ"), ("森下", "モリシタ"), ("矢野", "ヤノ"), ("山根", "ヤマネ"),
    ("横井", "ヨコイ"), ("吉永", "ヨシナガ"), ("和田", "ワダ"), ("渡部", "ワタベ"),
]
GIVEN = [
    ("明", "アキラ"), ("歩", "アユミ"), ("泉", "イズミ"), ("薫", "カオル"), ("和子", "カズコ"), ("恵", "メグミ"), ("健", "ケン"), ("浩二", "コウジ"),
    ("早苗", "サナエ"), ("聡", "サトシ"), ("静江", "シズエ"), ("翔太", "ショウタ"), ("純", "ジュン"), ("進", "ススム"), ("誠", "マコト"), ("孝", "タカシ"),
    ("拓也", "タクヤ"), ("千春", "チハル"), ("努", "ツトム"), ("徹", "トオル"), ("直樹", "ナオキ"), ("典子", "ノリコ"), ("春香", "ハルカ"), ("久", "ヒサシ"),
    ("文子", "フミコ"), ("舞", "マイ"), ("真由", "マユ"), ("美咲", "ミサキ"), ("実", "ミノル"), ("恭子", "キョウコ"), ("康弘", "ヤスヒロ"), ("由紀", "ユキ"),
    ("陽子", "ヨウコ"), ("理恵", "リエ"), ("亮", "リョウ"), ("渉", "ワタル"),
]
DISTRICTS = ["元町", "川原", "弥生", "桜台"]
CENTRES = {"元町": "もとまち地域包括支援センター", "川原": "かわはら地域包括支援センター", "弥生": "やよい地域包括支援センター",
           "桜台": "さくらだい地域包括支援センター"}
# profession, office, how many in each district
POSTS = [
    ("doctor", "{d}内科医院", 1), ("doctor", "{d}ファミリークリニック", 1), ("dentist", "{d}歯科医院", 1), ("pharmacist", "{d}薬局", 1),
    ("pharmacist", "ひまわり薬局 {d}店", 1), ("nurse", "{d}訪問看護ステーション", 3), ("physiotherapist", "{d}訪問看護ステーション", 1),
    ("occupational-therapist", "{d}リハビリセンター", 1), ("speech-therapist", "{d}リハビリセンター", 1), ("msw", "{d}病院 地域連携室", 2),
    ("nutritionist", "{d}病院 栄養科", 1), ("chief-care-manager", "{d}居宅介護支援事業所", 1), ("care-manager", "{d}居宅介護支援事業所", 3),
    ("chief-care-manager", "ケアプラン{d}", 1), ("care-manager", "ケアプラン{d}", 2), ("care-manager", "{d}ケアセンター", 2),
    ("service-coordinator", "ヘルパーステーション{d}", 2), ("home-helper", "ヘルパーステーション{d}", 2), ("counsellor", "デイサービス{d}", 2),
    ("care-worker", "デイサービス{d}", 2), ("equipment-adviser", "{d}福祉用具", 1), ("manager", "特別養護老人ホーム{d}苑", 1),
    ("welfare-commissioner", "{d}地区民生委員児童委員協議会", 6), ("neighbourhood", "{d}町会連合会", 4), ("volunteer", "{d}見守りの会", 2),
    ("seniors-club", "{d}老人クラブ", 1), ("life-support-coordinator", "水瀬市社会福祉協議会", 1),
]
CITYWIDE = [
    ("city", "水瀬市高齢福祉課", 3), ("social-council", "水瀬市社会福祉協議会", 2), ("lawyer", "水瀬法律事務所", 1), ("judicial-scrivener", "須田司法書士事務所", 1),
    ("financial-planner", "くらしの家計相談室", 1), ("consumer-adviser", "水瀬市消費生活センター", 1), ("guardian", "水瀬市成年後見センター", 2),
    ("police", "水瀬警察署 生活安全課", 1), ("fire-brigade", "水瀬市消防署", 1), ("tax-accountant", "本町税理士事務所", 1),
]
STAFF = {"元町": [("中西 美和", "ナカニシ ミワ", "support-centre;public-health-nurse"), ("岡部 修", "オカベ オサム", "support-centre;social-worker"),
                ("堀江 真理子", "ホリエ マリコ", "support-centre;chief-care-manager"), ("倉田 直子", "クラタ ナオコ", "support-centre;nurse")]}
PEOPLE_HEADER = ["key", "name", "kana", "professions", "office", "district", "post", "phone", "listing", "from", "to", "left"]
MEETING_HEADER = ["key", "kind", "title", "ago", "start", "minutes", "place", "mode", "organiser", "district", "theme", "agenda", "others"]
ATTENDANCE_HEADER = ["meeting", "person", "state", "mode", "part", "reason"]


class Region:
    def __init__(self):
        self.dice = random.Random(20260401)
        self.people, self.meetings, self.attendances = [], [], []
        self.by = {}
        self.used = set()
        self.serial = {}
        self._people()
        self._meetings()

    # People

    def _name(self):
        while True:
            (s, sk), (g, gk) = self.dice.choice(SURNAMES), self.dice.choice(GIVEN)
            if (s, g) not in self.used:
                self.used.add((s, g))
                return f"{s} {g}", f"{sk} {gk}"

    def _add(self, professions, office, district, post="", name=None, kana=None, left="", since=""):
        if name is None:
            name, kana = self._name()
        key = f"p{len(self.people) + 1}"
        phone = f"07{self.dice.randint(60, 69)}-0{self.dice.randint(1, 9)}-{self.dice.randint(1000, 9999)}"
        listing = self.dice.choices(["yes", "inside", "no", ""], [60, 8, 4, 28])[0]
        self.people.append([key, name, kana, professions, office, district, post, phone, listing, since, "", left])
        self.by.setdefault((professions.split(";")[0], district), []).append(key)
        return key

    def _people(self):
        for district in DISTRICTS:
            for name, kana, professions in STAFF.get(district, []):
                self._add(professions, CENTRES[district], district, "", name, kana)
            if district not in STAFF:
                for professions in ("support-centre;public-health-nurse", "support-centre;social-worker", "support-centre;chief-care-manager"):
                    self._add(professions, CENTRES[district], district)
            for profession, office, count in POSTS:
                for n in range(count):
                    post = "会長" if profession == "neighbourhood" and n == 0 else "管理者" if n == 0 and profession in ("chief-care-manager", "service-coordinator") else ""
                    # A chief care manager of 川原 left a month ago; whom she knew is worth finding.
                    left = "30" if (profession, district, office) == ("chief-care-manager", "川原", "ケアプラン{d}") else ""
                    self._add(profession, office.format(d=district), district, post, left=left)
        for profession, office, count in CITYWIDE:
            for _ in range(count):
                self._add(profession, office, "")

    def pick(self, profession, district, count=1):
        return [key for key in self.by.get((profession, district), [])][:count]

    # Meetings

    def _meet(self, kind, title, ago, people, district="", organiser="", place="", minutes=90, start="18:30", mode="face", theme="", agenda="", absent=(), others=0):
        key = f"m{len(self.meetings) + 1}"
        self.meetings.append([key, kind, title, str(ago), start, str(minutes), place, mode, organiser, district, theme, agenda, str(others) if others else ""])
        seen = set()
        for n, person in enumerate(people):
            if person in seen:
                continue
            seen.add(person)
            online = "online" if mode == "both" and self.dice.random() < 0.3 else ""
            part = "chair" if n == 0 else "minutes" if n == 1 else ""
            self.attendances.append([key, person, "invited" if ago < 0 else "present", online, part, ""])
        for person, reason in absent:
            if person not in seen:
                self.attendances.append([key, person, "absent", "", "", reason])
        return key

    def _number(self, series):
        self.serial[series] = self.serial.get(series, 0) + 1
        return f"第{self.serial[series]}回"

    def _some(self, people, share):
        return [person for person in people if self.dice.random() < share]

    def _meetings(self):
        d, plan = self.dice, []
        # The hub: somebody of every district who comes to nearly everything of 元町.
        busy = self.pick("care-manager", "元町")[0]
        for district in DISTRICTS:
            office, hall = CENTRES[district], f"{district}公民館"
            staff = self.by[("support-centre", district)]
            commissioners, towns = self.pick("welfare-commissioner", district, 6), self.pick("neighbourhood", district, 4)
            managers = self.pick("chief-care-manager", district, 2) + self.pick("care-manager", district, 7)
            if district == "川原":
                managers = managers[:1] + managers[2:]
            helpers = self.pick("service-coordinator", district, 2) + self.pick("home-helper", district, 2)
            day = self.pick("counsellor", district, 2) + self.pick("care-worker", district, 2)
            health = self.pick("nurse", district, 3) + self.pick("physiotherapist", district) + self.pick("msw", district, 2)
            doctors, dentists, pharmacists = self.pick("doctor", district, 2), self.pick("dentist", district), self.pick("pharmacist", district, 2)
            shop, law = self.pick("life-support-coordinator", district), self.pick("judicial-scrivener", "") + self.pick("lawyer", "")
            reasons = ["業務の都合", "業務の都合", "体調不良", "ほかの会議と重なった", "家庭の都合"]
            # 個別調整会議: small, about once a month.
            for n in range(36 if district != "桜台" else 26):
                ago = 1090 - n * (30 if district != "桜台" else 42) - d.randint(0, 6)
                people = [staff[n % len(staff)], staff[(n + 1) % len(staff)], managers[n % len(managers)], d.choice(commissioners), d.choice(helpers)]
                people += self._some(health, 0.2) + self._some(towns, 0.15) + self._some(doctors, 0.12) + self._some(pharmacists[:1], 0.12)
                if n % 7 == 3:
                    people += law[:1] if district in ("元町", "川原") else []
                plan.append((ago, "individual", "個別調整会議", district, people, dict(minutes=60, start="14:00", place=office, others=d.choice([0, 1, 1, 2]),
                             theme=d.choice(["夜間の転倒がつづく方", "服薬の重なり", "ごみが出せない方", "退院後の住まい", "家族の介護疲れ", "家計の心配がある方"]))))
            # 地域支援ネットワーク会議: eight a year where it goes well.
            per = {"元町": 8, "川原": 7, "弥生": 6, "桜台": 4}[district]
            for n in range(per * 3):
                ago = 1085 - n * 365 // per - d.randint(0, 10)
                recent = ago < 365
                people = staff[:2] + self._some(managers, 0.55) + self._some(commissioners, 0.6) + self._some(helpers, 0.5) + self._some(health, 0.4) + self._some(towns, 0.5) + self._some(day, 0.35)
                # Doctors used to come to 弥生; since a year they do not.
                people += self._some(doctors, 0.0 if district == "弥生" and recent else 0.35) + self._some(pharmacists, 0.4 if district != "桜台" else 0.1) + self._some(shop, 0.6)
                if district == "元町":
                    people.append(busy)
                away = [(person, d.choice(reasons)) for person in self._some(managers + commissioners, 0.12)]
                plan.append((ago, "network", "地域支援ネットワーク会議", district, people, dict(place=hall, mode="both" if n % 4 == 3 else "face", absent=away,
                             theme=d.choice(["認知症の方の見守り", "災害時の声かけ", "買い物と移動", "医療と介護の連絡の取り方", "身寄りのない方の支援"]),
                             agenda="前回の振り返り\n事例の紹介\nグループワーク\n役割と次回")))
            for n in range(6):
                people = staff[:3] + towns[:3] + commissioners[:2] + doctors[:1] + (dentists if district == "川原" else [])
                plan.append((1050 - n * 180 - d.randint(0, 9), "advisory", "運営懇談会", district, people, dict(place=hall, minutes=120, start="10:00")))
            # ケアマネ連絡会, and in 弥生 the 事例検討会 with the same faces a week later.
            for n in range(18):
                ago = 1080 - n * 60 - d.randint(0, 5)
                core = managers if district == "弥生" else self._some(managers, 0.7)
                plan.append((ago, "care-managers", "ケアマネ連絡会", district, staff[:1] + core + self._some(health[-2:], 0.4), dict(place=office, start="13:30")))
                if district == "弥生":
                    plan.append((ago - 7, "exchange", "弥生事例検討会", district, staff[:1] + core, dict(place=office, start="13:30")))
            # Training across professions, twice a year in each district.
            for n in range(6):
                people = staff[:1] + self._some(managers, 0.6) + self._some(helpers + day, 0.5) + self._some(health, 0.6) + pharmacists[1:] + self.pick("occupational-therapist", district)
                if district == "桜台":
                    people = [person for person in people if person not in helpers]
                plan.append((1000 - n * 170 - d.randint(0, 9), "training", f"{district} 多職種研修会", district, people, dict(place=hall, minutes=120, mode="both" if n % 2 else "face",
                             theme=d.choice(["口から食べる", "看取りを支える", "薬のことを話そう", "虐待を防ぐ"]))))
        # 元町: the pharmacist and the dentist meet only each other's way.
        miura = self._rename(self.pick("pharmacist", "元町")[0], "三浦 薫", "ミウラ カオル")
        koizumi = self._rename(self.pick("dentist", "元町")[0], "小泉 歩", "コイズミ アユム")
        for ago in (420, 210, 60):
            plan.append((ago, "elsewhere", "歯科と薬局の勉強会", "元町", [koizumi, miura], dict(place="元町歯科医院", minutes=60, start="19:30")))
        # The workshop of the hub of home care ended a year ago, and with it ties across districts.
        for n in range(8):
            people = []
            for district in DISTRICTS:
                people += self._some(self.pick("doctor", district, 2) + self.pick("nurse", district, 3) + self.pick("msw", district, 2) + self.pick("care-manager", district, 4)
                                     + self.pick("pharmacist", district, 2) + self.pick("physiotherapist", district), 0.5)
            plan.append((1060 - n * 85, "exchange", "在宅療養ワークショップ", "", people, dict(place="水瀬市民ホール", minutes=150)))
        # The city calls all centres four times a year; two of 元町 link the districts.
        for n in range(12):
            people = self.by[("city", "")] + [self.by[("support-centre", district)][0] for district in DISTRICTS] + self.by[("social-council", "")]
            if n % 2:
                people += self.by[("guardian", "")][:1] + self.by[("police", "")] + self.by[("support-centre", "元町")][2:3]
            plan.append((1070 - n * 90, "city-conference", "センター連絡会議", "", people, dict(place="水瀬市役所", start="10:00", organiser="水瀬市高齢福祉課")))
        for ago, people in ((-9, "network"), (-16, "individual")):
            staff = self.by[("support-centre", "元町")]
            guests = staff[:2] + self.pick("care-manager", "元町", 5) + self.pick("welfare-commissioner", "元町", 4) + self.pick("neighbourhood", "元町", 2)
            plan.append((ago, people, "地域支援ネットワーク会議" if people == "network" else "個別調整会議", "元町", guests if people == "network" else guests[:6],
                         dict(place="元町公民館", theme="災害時の声かけ", agenda="前回の振り返り\n声かけの地図づくり\n役割と次回")))
        for ago, kind, title, district, people, more in sorted(plan, key=lambda each: -each[0]):
            more.setdefault("organiser", CENTRES.get(district, "水瀬市高齢福祉課"))
            self._meet(kind, f"{title} {self._number(title + district)}", ago, people, district=district, **more)

    def _rename(self, key, name, kana):
        person = next(row for row in self.people if row[0] == key)
        person[1], person[2] = name, kana
        return key

    def last(self, kind, district, nth=0):
        found = [row for row in self.meetings if row[1] == kind and row[9] == district and int(row[3]) >= 0]
        return found[-1 - nth][0]

    def work(self):
        """Roles, regional issues and told ties, for a JSON file."""
        me, pharmacist, dentist = self.pick("support-centre", "元町")[0], self.pick("pharmacist", "元町")[0], self.pick("dentist", "元町")[0]
        staff = self.by[("support-centre", "元町")]
        managers, town = self.pick("care-manager", "元町", 4), self.pick("neighbourhood", "元町", 2)
        meeting, before, single = self.last("network", "元町"), self.last("network", "元町", 2), self.last("individual", "元町")
        duties = [
            {"meeting": meeting, "person": town[0], "what": "見守りの分担表を町会ごとに集める", "due": "{today-6}"},
            {"meeting": meeting, "person": pharmacist, "what": "薬の飲み残しの連絡票をつくる", "due": "{today+8}"},
            {"meeting": single, "person": managers[0], "what": "手すりの見積もりをとる", "due": "{today+2}"},
            {"meeting": single, "person": staff[1], "what": "成年後見の相談先を調べる", "due": "{today-20}"},
            {"meeting": before, "person": managers[1], "what": "移動販売の会社に時間を聞く", "due": "{today-70}", "done": "{today-66}", "result": "火曜の午前に来てもらえる"},
        ]
        issues = [
            {"meeting": before, "title": "坂の上に買い物の足がない", "category": "life", "level": "district", "state": "working", "owner": "生活支援コーディネーター", "ago": 120,
             "steps": [{"meeting": meeting, "ago": 40, "level": "district", "state": "working", "words": "移動販売を月2回ためす"}]},
            {"meeting": self.last("individual", "元町", 9), "title": "身寄りのない方の入院の保証人", "category": "rights", "level": "meeting", "state": "open", "owner": "", "ago": 300, "steps": []},
            {"meeting": self.last("network", "元町", 5), "title": "夜に薬を届ける手段がない", "category": "medical", "level": "meeting", "state": "open", "owner": "", "ago": 250, "steps": []},
            {"meeting": self.last("network", "元町", 7), "title": "認知症の方の一人歩きの連絡網", "category": "dementia", "level": "city", "state": "solved", "owner": "水瀬市高齢福祉課", "ago": 400,
             "steps": [{"meeting": self.last("network", "元町", 4), "ago": 330, "level": "district", "state": "carried", "words": "圏域で決めて市へ上げる"},
                       {"meeting": "", "ago": 200, "level": "city", "state": "solved", "words": "市の見守り協定に入った"}]},
        ]
        told = [[me, pharmacist, 3], [me, managers[0], 3], [me, staff[1], 3], [me, staff[2], 3], [me, staff[3], 3], [me, town[0], 2], [me, managers[1], 2], [pharmacist, dentist, 3],
                [me, self.pick("nurse", "元町")[0], 3], [me, self.pick("welfare-commissioner", "元町")[0], 2], [me, self.pick("msw", "元町")[0], 2], [me, self.pick("doctor", "元町")[0], 1],
                [me, self.by[("city", "")][0], 2], [me, self.by[("judicial-scrivener", "")][0], 1]]
        return {"duties": duties, "issues": issues, "told": told}
