# SPDX-License-Identifier: GPL-3.0-or-later
"""What the centre of the sample city knows beyond the official data: answers heard on the telephone, and the places that no
official list has."""
import math
import random

from city_care import coordinates
from city_words import CITY, ORIGIN, TOWNS

NAKANISHI, OKABE, HORIE, KURATA = "中西 美和", "岡部 修", "堀江 真理子", "倉田 直子"

CENTRE = {
    "name": "もとまち地域包括支援センター", "kana": "モトマチチイキホウカツシエンセンター", "town": "元町",
    "address": CITY + "元町3丁目5-2", "latitude": ORIGIN[0], "longitude": ORIGIN[1], "phone": "0769-01-1000",
    "opened": "2025-07-01",
    "staff": [
        {"name": NAKANISHI, "kana": "ナカニシ ミワ", "profession": "保健師"},
        {"name": OKABE, "kana": "オカベ オサム", "profession": "社会福祉士"},
        {"name": HORIE, "kana": "ホリエ マリコ", "profession": "主任介護支援専門員"},
        {"name": KURATA, "kana": "クラタ ナオコ", "profession": "看護師"},
    ],
}

# Office, who asked, when, then what was heard: acceptance, vacancy, and any other field of the service or the facility.
STATIONS = [
    ("さくら訪問看護ステーション", NAKANISHI, "2026-11-17", "胃ろう=yes;喀痰吸引=yes;在宅酸素=yes;看取り=yes;人工呼吸器=ask;腹膜透析=no",
     "2枠（週2回まで）", {"hours": "月〜土 8:30〜17:30", "phone": "0769-01-2345", "notes": "新規は所長の杉山さんへ。午前は折り返し。",
                  "catchment": "元町・川原・栄町・駅前・本町"}),
    ("訪問看護リハ ひだまり", OKABE, "2026-11-02", "胃ろう=yes;喀痰吸引=yes;褥瘡=yes;インスリン=yes;気管切開=no", "あり",
     {"catchment": "市内全域（広野・谷口は要相談）"}),
    ("訪問看護 ほほえみ", HORIE, "2026-09-24", "胃ろう=no;喀痰吸引=no;インスリン=ask", "新規は停止中", {"notes": "看護師の退職で新規を止めている。年明けにもう一度聞く。"}),
    ("みずのせ訪問看護ステーション", HORIE, "2026-10-18", "胃ろう=ask;喀痰吸引=yes;中心静脈栄養=yes;麻薬・疼痛管理=yes;看取り=yes", "12月から",
     {"hours": "月〜土 8:30〜17:00"}),
    ("あかね在宅ケアセンター", NAKANISHI, "2026-04-15", "胃ろう=yes;在宅酸素=yes;尿道カテーテル=yes;人工呼吸器=ask", "1枠",
     {"phone": "0769-02-1872"}),
    ("訪問看護ステーション つむぎ", OKABE, "2026-01-14", "胃ろう=yes;人工呼吸器=yes;気管切開=yes;喀痰吸引=yes", "", {}),
    ("北浜医師会訪問看護ステーション", HORIE, "2026-09-15", "胃ろう=ask;看取り=yes;麻薬・疼痛管理=yes;ストーマ=yes", "あり", {}),
    ("訪問看護 はるかぜ", HORIE, "2025-07-20", "", "", {}),
    ("ケアプラン あさひ", KURATA, "2026-05-11", "", "要介護1・2を2人まで", {"phone": "0769-01-2968", "notes": "主任介護支援専門員がいる。担当は今井さん。"}),
    ("弥生デイサービス 元町", KURATA, "2026-10-29", "胃ろう=ask;インスリン=yes;認知症=yes", "火・木に1人ずつ", {"notes": "見学は火曜の午後。"}),
]

# Kind of service, how many of its offices were asked, conditions they answer for, what they say of their vacancies.
ASKED = [
    ("130", 4, ["胃ろう", "経鼻経管", "在宅酸素", "看取り", "褥瘡", "ストーマ"], ["あり", "1枠", "満員（待ち2人）"]),
    ("150", 6, ["胃ろう", "インスリン", "認知症", "尿道カテーテル"], ["月・金に空き", "入浴なしなら可", "満員"]),
    ("430", 8, [], ["3人まで", "要支援は受けていない", "あり", "1月から"]),
    ("110", 6, ["喀痰吸引", "認知症"], ["朝の枠は満員", "あり", "日曜は不可"]),
    ("780", 6, ["インスリン", "認知症"], ["午後に2人", "あり"]),
    ("320", 3, ["胃ろう", "看取り", "インスリン"], ["満室（待ち4人）", "1室"]),
    ("730", 2, ["胃ろう", "喀痰吸引", "看取り"], ["登録2人まで", "泊まりは要相談"]),
    ("170", 2, [], ["当日の納品も可"]),
    ("140", 2, [], ["3人待ち", "あり"]),
    ("510", 2, ["胃ろう", "喀痰吸引", "看取り"], ["待ち 約60人"]),
    ("520", 2, ["胃ろう", "経鼻経管", "インスリン"], ["個室に1床", "2週間待ち"]),
    ("770", 1, ["胃ろう", "人工呼吸器", "喀痰吸引", "看取り"], ["登録1人まで"]),
]
DAYS = ["2026-11-12", "2026-10-06", "2026-08-27", "2026-07-03", "2026-05-19", "2026-04-02", "2026-02-17", "2025-12-10", "2025-10-21",
        "2025-09-05", "2025-08-06"]


def knowledge(city):
    """Rows of knowledge.csv: office_number, service_code, field, value, staff, date."""
    out = []
    draw = random.Random(1115)

    def heard(office, code, who, day, acceptance, vacancy, others):
        facility_fields = ("phone", "notes")
        out.append([office.number, "", "verified", who, who, day])
        if acceptance:
            out.append([office.number, code, "acceptance", acceptance, who, day])
        if vacancy:
            out.append([office.number, code, "vacancy", vacancy, who, day])
            out.append([office.number, code, "vacancy_date", day, who, day])
        for field, value in others.items():
            out.append([office.number, "" if field in facility_fields else code, field, value, who, day])

    for name, who, day, acceptance, vacancy, others in STATIONS:
        office = city.office_named(name)
        heard(office, office.kinds[0], who, day, acceptance, vacancy, others)
    known = {name for name, *_ in STATIONS}
    staff = [person["name"] for person in CENTRE["staff"]]
    turn = 0
    for code, count, terms, vacancies in ASKED:
        # A centre knows those around it best.
        offices = sorted((office for office in city.offices if code in office.kinds and office.name not in known),
                         key=lambda office: math.dist(office.place, ORIGIN))
        for office in draw.sample(offices[:count * 3 // 2 + 1], count):
            known.add(office.name)
            who, day = staff[turn % len(staff)], DAYS[turn * 4 % len(DAYS)]
            turn += 1
            asked = draw.sample(terms, min(len(terms), draw.randint(1, 3))) if turn % 2 else []
            answers = ";".join(f"{term}={draw.choice(['yes', 'yes', 'ask', 'no'])}" for term in asked)
            heard(office, code, who, day, answers, draw.choice(vacancies) if turn % 3 == 0 else "", {})
    return out


# name, reading, category, town, address, direction and kilometres from 元町, notes
BY_HAND = [
    ("もとまち薬局", "モトマチヤッキョク", "薬局", "元町3丁目2-11", 20, 0.35, "訪問の薬剤管理に応じる。日曜と祝日は休み。"),
    ("みずのせ配食 元町便", "ミズノセハイショク モトマチビン", "配食", "元町5丁目4-18", 150, 0.70, "昼と夕。火曜休み。きざみ食と減塩食がある。手渡しで様子を見る。"),
    ("元町3丁目 民生委員の窓口", "モトマチサンチョウメ ミンセイイインノマドグチ", "見守り", "元町3丁目9-4", 70, 0.60, "広瀬さん。夕方以降は携帯へ。"),
    ("みずのせ中央病院", "ミズノセチュウオウビョウイン", "病院", "東町2丁目1-1", 97, 1.55, "地域連携室は平日 8:30〜17:00。"),
    ("もとまち茶の間", "モトマチチャノマ", "通いの場・サロン", "元町2丁目5-6", 250, 0.30, "第2・第4水曜 10時から。体操とお茶。参加費100円。"),
    ("川原地域包括支援センター", "カワハラチイキホウカツシエンセンター", "地域包括支援センター", "川原2丁目10-3", 232, 1.30, ""),
    ("北浜地域包括支援センター", "キタハマチイキホウカツシエンセンター", "地域包括支援センター", "北浜2丁目4-8", 350, 3.70, ""),
    ("桜台地域包括支援センター", "サクラダイチイキホウカツシエンセンター", "地域包括支援センター", "桜台3丁目15-1", 63, 2.70, ""),
]
MORE = [
    ("薬局", ["川原", "弥生", "桜台", "駅前", "北浜", "緑町"], "{}調剤薬局", "{}チョウザイヤッキョク", ["訪問の薬剤管理に応じる。", "無菌調剤室がある。", ""]),
    ("診療所", ["元町", "川原", "弥生", "桜台", "松が丘", "泉が丘"], "{}内科クリニック", "{}ナイカクリニック", ["訪問診療あり。", "もの忘れ外来 木曜午後。", ""]),
    ("病院", ["浜田", "西原"], "{}病院", "{}ビョウイン", ["回復期の病棟がある。", "療養の病棟がある。"]),
    ("歯科", ["本町", "栄町", "南台", "青葉台"], "{}歯科医院", "{}シカイイン", ["訪問歯科あり。", ""]),
    ("配食", ["弥生", "泉が丘", "北浜"], "キッチン{}", "キッチン{}", ["夕のみ。前日の15時までに電話。", "昼のみ。日曜休み。"]),
    ("通いの場・サロン", ["弥生", "桜台", "松が丘", "みなと", "新保", "上野", "花園"], "{}ふれあいサロン", "{}フレアイサロン",
     ["第1・第3金曜 10時から。", "毎週火曜 13時半から。体操。", "月1回。会食がある。"]),
    ("見守り", ["川原", "北浜", "松が丘", "高台"], "{}地区 民生委員の窓口", "{}チク ミンセイイインノマドグチ", ["地区の集会所で受ける。", ""]),
]


def informal(city):
    """Rows of informal.csv: name, kana, category, address, latitude, longitude, phone, notes."""
    draw = city.random
    out = []

    def add(name, kana, category, address, place, phone, notes):
        out.append([name, kana, category, address, f"{place[0]:.6f}", f"{place[1]:.6f}", phone, notes])

    for name, kana, category, address, direction, distance, notes in BY_HAND:
        add(name, kana, category, address, city.around(direction, distance), city.phone(TOWNS[0]), notes)
    for category, towns, name, kana, notes in MORE:
        for town in (t for wanted in towns for t in TOWNS if t[0] == wanted):
            address, _, place = city.spot(town)
            add(name.format(town[0]), kana.format(town[1]), category, address, place, city.phone(town), draw.choice(notes))
    return out


def city_list(informal_rows):
    """Rows of citylist.csv: name, kana, category, address, phone, key. The city's own list names some of the same places
    in its own spelling; the program is to notice."""
    known = {row[0]: row for row in informal_rows}
    clinic, dentist = known["元町内科クリニック"], known["本町歯科医院"]
    return [
        ["訪問看護ステーション さくら", "ホウモンカンゴステーション サクラ", "訪問看護", "元町二丁目8番15号 みどりビル", "（0769）01-2340", "012"],
        ["医療法人社団 元町内科医院", "モトマチナイカイイン", "診療所", f"水瀬市{clinic[3]}".replace("丁目", "-"), clinic[6], "031"],
        ["本町歯科", "ホンマチシカ", "歯科", dentist[3], "0769-01-7400", "044"],
    ]


def places():
    """Rows of places.csv: name, kana, latitude, longitude."""
    rows = [(name, kana, *coordinates(east, north)) for name, kana, east, north, _, _ in TOWNS]
    rows.append((CENTRE["name"], CENTRE["kana"], *ORIGIN))
    return [[name, kana, f"{latitude:.6f}", f"{longitude:.6f}"] for name, kana, latitude, longitude in rows]
