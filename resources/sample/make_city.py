#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample city: a fictional city of about 60,000 people in the ministry's file format.

    python3 make_city.py            writes the files beside this script
    python3 make_city.py --check    says whether they are up to date (exit status 1 where not)

Everything is drawn from the word lists below with a fixed seed; nothing comes from real data. The municipality, the
prefecture, the names, the telephone numbers and the coordinates are invented.
"""
import csv
import io
import json
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
PREFECTURE, CITY = "白津県", "もとみ市"
CENTRE = (36.8620, 136.7480)
HEADER = ("都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,"
          "緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,"
          "高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,"
          "障害福祉の通常の指定基準を満たしている,備考").split(",")

# town, reading, offset north and east in thousandths of a degree
TOWNS = [("元町", "モトマチ", 0, 0), ("川原", "カワハラ", 8, 5), ("弥生", "ヤヨイ", -6, 14), ("桜台", "サクラダイ", 16, -9),
         ("北浜", "キタハマ", 26, 4), ("松が丘", "マツガオカ", -17, -13), ("本町", "ホンマチ", 2, 7), ("大手", "オオテ", -3, 4),
         ("栄", "サカエ", 5, -6), ("若葉", "ワカバ", -11, 6), ("緑町", "ミドリマチ", -13, -2), ("旭", "アサヒ", 12, 12),
         ("泉", "イズミ", -9, -9), ("寺町", "テラマチ", -4, -5), ("港", "ミナト", 30, -4), ("新田", "シンデン", 19, 16),
         ("宮の前", "ミヤノマエ", -20, 9), ("西原", "ニシハラ", 3, -18), ("東雲", "シノノメ", 6, 21), ("高瀬", "タカセ", -26, 3),
         ("柳", "ヤナギ", 9, -3), ("鍛冶", "カジ", 1, 3), ("米町", "コメマチ", -1, 9), ("上野", "ウエノ", -30, -8),
         ("下条", "ゲジョウ", 22, -16), ("杉森", "スギモリ", -24, 19), ("鶴来浜", "ツルギハマ", 34, 9), ("神田", "カンダ", 14, 2),
         ("白銀", "シロガネ", -7, 1), ("長坂", "ナガサカ", -15, 16), ("花園", "ハナゾノ", 11, -14), ("笠間", "カサマ", -2, -26),
         ("千歳", "チトセ", 4, 12), ("住吉", "スミヨシ", 18, 6), ("岩瀬", "イワセ", 36, -12), ("森戸", "モリト", -34, 12),
         ("末広", "スエヒロ", 7, -10), ("清水", "シミズ", -12, -18), ("双葉", "フタバ", -5, 18), ("青木", "アオキ", 24, -8)]
WORDS = [("さくら", "サクラ"), ("ひだまり", "ヒダマリ"), ("みずのせ", "ミズノセ"), ("あかね", "アカネ"), ("つむぎ", "ツムギ"),
         ("はるかぜ", "ハルカゼ"), ("こもれび", "コモレビ"), ("なのはな", "ナノハナ"), ("ゆうなぎ", "ユウナギ"), ("わかば", "ワカバ"),
         ("せせらぎ", "セセラギ"), ("あおぞら", "アオゾラ"), ("ほほえみ", "ホホエミ"), ("つばさ", "ツバサ"), ("ふじなみ", "フジナミ"),
         ("やまぶき", "ヤマブキ"), ("しらなみ", "シラナミ"), ("たちばな", "タチバナ"), ("いこい", "イコイ"), ("ことぶき", "コトブキ"),
         ("すずらん", "スズラン"), ("かえで", "カエデ"), ("みのり", "ミノリ"), ("うぐいす", "ウグイス"), ("あさなぎ", "アサナギ"),
         ("もみじ", "モミジ"), ("ひばり", "ヒバリ"), ("れんげ", "レンゲ"), ("まつかぜ", "マツカゼ"), ("ゆずりは", "ユズリハ"),
         ("ひなた", "ヒナタ"), ("こはる", "コハル"), ("とんぼ", "トンボ"), ("しおさい", "シオサイ"), ("のぞみ", "ノゾミ")]
FORMS = [("社会福祉法人", "会"), ("医療法人", "会"), ("株式会社", "ケア"), ("合同会社", "ライフ"), ("特定非営利活動法人", "の会")]

# code, official name, suffix of the name, its reading, third digit of the number, how many, capacities
KINDS = {
    "110": ("訪問介護", "ヘルパーステーション", "ヘルパーステーション", "7", 22, None),
    "120": ("訪問入浴介護", "訪問入浴", "ホウモンニュウヨク", "7", 3, None),
    "130": ("訪問看護", "訪問看護ステーション", "ホウモンカンゴステーション", "6", 14, None),
    "140": ("訪問リハビリテーション", "訪問リハビリ", "ホウモンリハビリ", "1", 5, None),
    "150": ("通所介護", "デイサービスセンター", "デイサービスセンター", "7", 20, (20, 45)),
    "155": ("指定療養通所介護", "療養通所", "リョウヨウツウショ", "9", 1, (9, 18)),
    "160": ("通所リハビリテーション", "デイケア", "デイケア", "5", 7, (20, 40)),
    "170": ("福祉用具貸与", "福祉用具", "フクシヨウグ", "7", 7, None),
    "210": ("短期入所生活介護", "ショートステイ", "ショートステイ", "7", 9, (10, 20)),
    "220": ("短期入所療養介護（介護老人保健施設）", "老健ショートステイ", "ロウケンショートステイ", "5", 4, None),
    "320": ("認知症対応型共同生活介護", "グループホーム", "グループホーム", "9", 11, (9, 18)),
    "331": ("特定施設入居者生活介護（有料老人ホーム）", "有料老人ホーム", "ユウリョウロウジンホーム", "7", 5, (30, 60)),
    "332": ("特定施設入居者生活介護（軽費老人ホーム）", "ケアハウス", "ケアハウス", "7", 2, (30, 50)),
    "334": ("特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅））", "サービス付き住宅", "サービスツキジュウタク", "7", 2, (20, 40)),
    "361": ("地域密着型特定施設入居者生活介護（有料老人ホーム）", "小さな住まい", "チイサナスマイ", "9", 1, (20, 29)),
    "410": ("特定福祉用具販売", "福祉用具販売", "フクシヨウグハンバイ", "7", 7, None),
    "430": ("居宅介護支援", "居宅介護支援事業所", "キョタクカイゴシエンジギョウショ", "7", 24, None),
    "510": ("介護老人福祉施設", "特別養護老人ホーム", "トクベツヨウゴロウジンホーム", "7", 6, (50, 100)),
    "520": ("介護老人保健施設", "老人保健施設", "ロウジンホケンシセツ", "5", 4, (60, 100)),
    "540": ("地域密着型介護老人福祉施設入所者生活介護", "小規模特養", "ショウキボトクヨウ", "9", 3, (20, 29)),
    "550": ("介護医療院", "介護医療院", "カイゴイリョウイン", "B", 1, (30, 60)),
    "551": ("短期入所療養介護（介護医療院）", "医療院ショートステイ", "イリョウインショートステイ", "B", 1, None),
    "710": ("夜間対応型訪問介護", "夜間ヘルパー", "ヤカンヘルパー", "9", 1, None),
    "720": ("認知症対応型通所介護", "認知症デイサービス", "ニンチショウデイサービス", "9", 4, (12, 12)),
    "730": ("小規模多機能型居宅介護", "小規模多機能ホーム", "ショウキボタキノウホーム", "9", 7, (25, 29)),
    "760": ("定期巡回・随時対応型訪問介護看護", "定期巡回センター", "テイキジュンカイセンター", "9", 2, None),
    "770": ("看護小規模多機能型居宅介護（複合型サービス）", "看護小規模多機能ホーム", "カンゴショウキボタキノウホーム", "9", 2, (29, 29)),
    "780": ("地域密着型通所介護", "小さなデイサービス", "チイサナデイサービス", "9", 14, (10, 18)),
}
# The last ones of a kind share the place and number of an office of another kind.
SHARED = {"140": ("160", 3), "210": ("150", 4), "220": ("520", 4), "410": ("170", 7), "430": ("130", 4), "551": ("550", 1),
          "155": ("130", 1)}


def weighted(digits, first_weight):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        product = digit * (first_weight if place % 2 == 0 else 3 - first_weight)
        total += product // 10 + product % 10
    return (10 - total % 10) % 10


def office_number(kind_digit, serial):
    base = f"48{kind_digit}99{serial:04d}"
    return base + str(weighted([2 if c == "B" else int(c) for c in base], 2))


def corporate_number(serial):
    base = f"48000{serial:07d}"
    total = sum(int(c) * (1 if n % 2 == 0 else 2) for n, c in enumerate(reversed(base)))
    return str(9 - total % 9) + base


def municipality_code():
    five = "48299"
    total = sum(int(c) * w for c, w in zip(five, (6, 5, 4, 3, 2)))
    return five + str((11 - total % 11) % 10)


class City:
    def __init__(self):
        self.random = random.Random(20251101)
        self.code = municipality_code()
        self.rows = {}      # kind code -> rows
        self.offices = []   # dicts that several services may share
        self.serial = 0
        self.names = set()

    def place(self, town):
        north, east = town[2], town[3]
        jitter = lambda: self.random.uniform(-2.2, 2.2)
        return CENTRE[0] + (north + jitter()) / 1000, CENTRE[1] + (east + jitter()) / 1000

    def phone(self):
        return f"0769-0{self.random.randint(1, 4)}-{self.random.randint(2000, 8999):04d}"

    def office(self, kind, digit):
        self.serial += 1
        while True:
            word = self.random.choice(WORDS)
            # Home nursing stands thick around the old town, so that a caller has a choice.
            town = self.random.choice(TOWNS[:10] if kind == "130" else TOWNS)
            with_town = self.random.random() < 0.25
            name = (word[0] + KINDS[kind][1], word[1] + KINDS[kind][2])
            if with_town:
                name = (name[0] + town[0], name[1] + town[1])
            if name[0] not in self.names:
                break
        self.names.add(name[0])
        form, tail = self.random.choice(FORMS)
        latitude, longitude = self.place(town)
        phone = self.phone()
        block = f"{self.random.randint(1, 5)}丁目{self.random.randint(1, 28)}-{self.random.randint(1, 19)}"
        return {"name": name[0], "kana": name[1], "town": town, "address": town[0] + block,
                "building": self.random.choice([""] * 6 + ["みどりビル1階", "第二中央ビル203", "コーポ若葉101"]),
                "lat": latitude, "lon": longitude, "phone": phone, "fax": phone[:-1] + str((int(phone[-1]) + 1) % 10),
                "corporation": form + word[0] + tail, "corporate": corporate_number(self.random.randint(1, 400)),
                "number": office_number(digit, self.serial), "word": word}

    def build(self):
        by_kind = {}
        order = sorted(KINDS, key=lambda code: code in SHARED)
        for code in order:
            official, suffix, reading, digit, count, capacity = KINDS[code]
            offices = []
            host, shared = SHARED.get(code, (None, 0))
            for i in range(count):
                if host and i >= count - shared:
                    offices.append(by_kind[host][i % len(by_kind[host])])
                else:
                    offices.append(self.office(code, digit))
            by_kind[code] = offices
            self.rows[code] = [self.row(code, office, official, capacity) for office in offices]
        self.mess()
        self.by_kind = by_kind

    def row(self, code, office, official, capacity):
        days = self.random.choice(["平日", "平日", "平日,土曜日", "平日,土曜日,祝日", "平日,土曜日,日曜日,祝日", ""])
        note = self.random.choice(["", "", "", "年末年始（12月30日〜1月3日）は休みます。", "祝日は電話で確認してください。"])
        number = "" if capacity is None else str(self.random.randint(*capacity))
        url = self.random.choice(["", "", f"https://www.{office['number'].lower()}.example/"])
        prefix = PREFECTURE + CITY if self.random.random() < 0.8 else CITY
        return [self.code, office["number"], PREFECTURE, CITY, office["name"], office["kana"], official,
                prefix + office["address"], office["building"], f"{office['lat']:.15f}", f"{office['lon']:.15f}",
                office["phone"], office["fax"], office["corporate"], office["corporation"], office["number"], days, note,
                number, url, "", "", "", ""]

    def mess(self):
        """A little of what real files have."""
        self.rows["110"][3][9] = self.rows["110"][3][10] = "0"
        self.rows["150"][5][11] = self.rows["150"][5][11].replace("-", "－")
        self.rows["150"][7][18] = "0"
        self.rows["430"][2][7] = self.rows["430"][2][7].replace(PREFECTURE, "").replace(CITY, "")
        self.rows["780"][1][11] = self.rows["780"][1][11].replace("-", "(", 1).replace("-", ")", 1)

    def next_edition(self):
        """Six new, nine changed, four gone in three files."""
        later = {code: [list(row) for row in self.rows[code]] for code in ("130", "150", "430")}
        self.random.seed(7)
        for code in later:
            official, _, _, digit, _, capacity = KINDS[code]
            for _ in range(2):
                later[code].append(self.row(code, self.office(code, digit), official, capacity))
        for code, lines in (("130", (0, 4, 6)), ("150", (2, 9, 11)), ("430", (1, 6, 10))):
            for i in lines:
                row = later[code][i]
                row[11] = row[11][:-2] + f"{(int(row[11][-2:]) + 31) % 100:02d}"
                if code == "150":
                    row[18] = str(int(row[18] or 20) + 5)
                    row[16] = "平日,土曜日"
        for code, line in (("430", 13), ("430", 8), ("150", 14), ("130", 9)):
            del later[code][line]
        return later

    def knowledge(self):
        """What the centre knows beyond the official data, in the order in which it learned it."""
        out = []
        staff = ["中西 美和", "岡部 修", "堀江 真理子", "村瀬 学"]
        pick = self.random
        pick.seed(11)
        terms = ["胃ろう", "喀痰吸引", "在宅酸素", "看取り", "人工呼吸器", "腹膜透析", "インスリン", "尿道カテーテル", "褥瘡"]
        dates = ["2026-11-17", "2026-11-02", "2026-10-20", "2026-09-08", "2026-06-10", "2026-04-14", "2026-02-03",
                 "2025-12-09", "2025-09-30", "2025-08-19"]

        def add(office, service, field, value, who, day):
            out.append([office["number"], service, field, value, who, day])

        for i, office in enumerate(self.by_kind["130"]):
            who, day = staff[i % 4], dates[i % len(dates)]
            if i % 5 != 4:
                answers = [f"{term}={pick.choice(['yes', 'yes', 'ask', 'no'])}" for term in pick.sample(terms[1:], 4)]
                first = "胃ろう=" + ("yes", "yes", "ask", "yes", "no")[i % 5]
                add(office, "130", "acceptance", ";".join([first] + answers), who, day)
                add(office, "130", "vacancy", pick.choice(["2枠（週2回まで）", "あり", "1枠", "来月から"]), who, day)
                add(office, "130", "vacancy_date", day, who, day)
                add(office, "", "verified", who, who, day)
            if i % 6 == 0:
                add(office, "130", "hours", "月〜土 8:30〜17:30", who, day)
            if i % 4 == 1:
                add(office, "130", "catchment", "元町・川原・本町・大手", who, day)
        for code, every in (("150", 3), ("430", 4), ("110", 4), ("780", 5), ("320", 4), ("520", 3)):
            for i, office in enumerate(self.by_kind[code]):
                if i % every:
                    continue
                who, day = staff[(i // every) % 4], dates[(i * 3 + int(code)) % len(dates)]
                add(office, "", "verified", who, who, day)
                if i % 2 == 0:
                    add(office, code, "vacancy", pick.choice(["あり", "満員（待ち3人）", "火・木に1人", "7月から"]), who, day)
                    add(office, code, "vacancy_date", day, who, day)
        # A telephone number that the official data has wrong.
        for index, day in ((0, "2026-11-09"), (4, "2026-08-25"), (6, "2026-03-11")):
            office = self.by_kind["130"][index]
            add(office, "", "phone", office["phone"][:-1] + str((int(office["phone"][-1]) + 5) % 10), staff[0], day)
        add(self.by_kind["130"][0], "", "notes", "新規は所長の杉山さんへ。午前は折り返し。", staff[0], "2026-11-09")
        add(self.by_kind["430"][0], "", "notes", "ケアマネジャー3人。元町地区は今井さんが担当。", staff[1], "2026-10-20")
        add(self.by_kind["150"][0], "", "notes", "見学は火曜の午後。送迎は川原まで。", staff[2], "2026-09-08")
        return out

    def informal(self):
        kinds = [("配食", "キッチン", "キッチン", 5), ("通いの場・サロン", "ふれあいサロン", "フレアイサロン", 8), ("見守り", "見守り隊", "ミマモリタイ", 3),
                 ("薬局", "薬局", "ヤッキョク", 9), ("診療所", "内科クリニック", "ナイカクリニック", 6), ("病院", "中央病院", "チュウオウビョウイン", 2),
                 ("歯科", "歯科医院", "シカイイン", 5), ("地域包括支援センター", "地域包括支援センター", "チイキホウカツシエンセンター", 3)]
        notes = {"配食": "昼と夕。前日の15時までに電話。", "通いの場・サロン": "第2・第4水曜 10時から。参加費100円。",
                 "見守り": "週1回、玄関先で声をかける。", "薬局": "訪問の薬剤管理に応じる。"}
        self.random.seed(5)
        out = []
        for category, suffix, reading, count in kinds:
            towns = self.random.sample(TOWNS[:24], count)
            for town in towns:
                latitude, longitude = self.place(town)
                address = f"{CITY}{town[0]}{self.random.randint(1, 4)}丁目{self.random.randint(1, 20)}-{self.random.randint(1, 15)}"
                out.append([town[0] + suffix, town[1] + reading, category, address, f"{latitude:.6f}", f"{longitude:.6f}",
                            self.phone(), notes.get(category, "")])
        return out


def table(header, rows):
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([header] + rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def files():
    city = City()
    city.build()
    out = {}
    for code, rows in sorted(city.rows.items()):
        out[f"care/jigyosho_{code}.csv"] = table(HEADER, rows)
    knowledge, informal = city.knowledge(), city.informal()
    for code, rows in city.next_edition().items():
        out[f"care-next/jigyosho_{code}_all_20260630.csv"] = table(HEADER, rows)
    places = [[name, kana, f"{CENTRE[0] + north / 1000:.6f}", f"{CENTRE[1] + east / 1000:.6f}"] for name, kana, north, east in TOWNS]
    out["places.csv"] = table(["name", "kana", "latitude", "longitude"], places)
    out["knowledge.csv"] = table(["office_number", "service_code", "field", "value", "staff", "date"], knowledge)
    out["informal.csv"] = table(["name", "kana", "category", "address", "latitude", "longitude", "phone", "notes"], informal)
    centre = {"name": "もとまち地域包括支援センター", "town": "元町", "latitude": CENTRE[0], "longitude": CENTRE[1],
              "phone": "0769-01-1000", "opened": "2025-07-01",
              "staff": [{"name": "中西 美和", "profession": "保健師"}, {"name": "岡部 修", "profession": "社会福祉士"},
                        {"name": "堀江 真理子", "profession": "主任ケアマネジャー"}, {"name": "村瀬 学", "profession": "社会福祉士"}]}
    out["centre.json"] = (json.dumps(centre, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    return out


def main():
    made = files()
    if "--check" in sys.argv[1:]:
        stale = [name for name, data in made.items() if not (HERE / name).is_file() or (HERE / name).read_bytes() != data]
        for name in stale:
            print(f"{name} is not what make_city.py makes")
        return 1 if stale else 0
    for name, data in made.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    print(f"{len(made)} files, {sum(len(d.splitlines()) - 1 for n, d in made.items() if n.startswith('care/'))} services")
    return 0


if __name__ == "__main__":
    sys.exit(main())
