#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample city: a fictional city of about 60,000 people, its care offices in the ministry's file format.

    make_city.py            writes the files beside this script
    make_city.py --check    says whether they are up to date and sound; exit status 1 where not

Everything comes from the word lists of city_words.py with a fixed seed; nothing comes from real data.
"""
import csv
import io
import json
import pathlib
import sys

import city_centre
import city_people
from city_care import HEADER, City, office_number
from city_words import KINDS

HERE = pathlib.Path(__file__).resolve().parent


def table(header, rows):
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([header] + rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def make():
    """Every file by its name."""
    city = City()
    files = {f"care/jigyosho_{code}.csv": table(HEADER, rows) for code, rows in city.rows.items()}
    # From that edition on the ministry's file names carry a date.
    files |= {f"care-next/jigyosho_{code}_all_20260630.csv": table(HEADER, rows) for code, rows in city.next_edition().items()}
    files["places.csv"] = table(["name", "kana", "latitude", "longitude"], city_centre.places())
    files["knowledge.csv"] = table(["office_number", "service_code", "field", "value", "staff", "date"], city_centre.knowledge(city))
    informal = city_centre.informal(city)
    files["informal.csv"] = table(["name", "kana", "category", "address", "latitude", "longitude", "phone", "notes"], informal)
    files["citylist.csv"] = table(["name", "kana", "category", "address", "phone", "key"], city_centre.city_list(informal))
    region = city_people.Region()
    files["people.csv"] = table(city_people.PEOPLE_HEADER, region.people)
    files["meetings.csv"] = table(city_people.MEETING_HEADER, region.meetings)
    files["attendances.csv"] = table(city_people.ATTENDANCE_HEADER, region.attendances)
    files["network.json"] = (json.dumps(region.work(), ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    files["centre.json"] = (json.dumps(city_centre.CENTRE, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    return files


def read(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def flaws(files):
    """What an importer would stumble over, beyond the little that is wrong on purpose."""
    for folder in ("care/", "care-next/"):
        keys, details = set(), {}
        for name, rows in ((name, read(data)) for name, data in files.items() if name.startswith(folder)):
            official = KINDS[name.split("_")[1][:3]][0]
            for row in rows[1:]:
                key = (row[15], row[6])
                if len(row) != 24 or rows[0] != HEADER or row[6] != official:
                    yield f"{name}: {row[4]} does not fit the file"
                if key in keys or row[1] != row[15]:
                    yield f"{name}: {row[4]} does not have a number of its own"
                keys.add(key)
                if row[15] != office_number(row[15][2], int(row[15][5:9])):
                    yield f"{name}: the check digit of {row[15]} is wrong"
                if details.setdefault(row[15], row[4]) != row[4]:
                    yield f"{name}: {row[15]} has two names"
    offices = {row[15] for name, data in files.items() if name.startswith("care/") for row in read(data)[1:]}
    for row in read(files["knowledge.csv"])[1:]:
        if row[0] not in offices:
            yield f"knowledge.csv: {row[0]} is no office"


def main():
    files = make()
    found = list(flaws(files))
    if "--check" in sys.argv[1:]:
        found += [f"{name} is not what make_city.py makes" for name, data in files.items()
                  if not (HERE / name).is_file() or (HERE / name).read_bytes() != data]
        there = {str(path.relative_to(HERE)) for pattern in ("*.csv", "*/*.csv") for path in HERE.glob(pattern)}
        found += [f"{name} is left over" for name in sorted(there - set(files))]
    else:
        for name, data in files.items():
            (HERE / name).parent.mkdir(exist_ok=True)
            (HERE / name).write_bytes(data)
    for line in found:
        print(line)
    services = [row for name, data in files.items() if name.startswith("care/") for row in read(data)[1:]]
    print(f"{len(files)} files: {len({row[15] for row in services})} offices with {len(services)} services of "
          f"{len({row[6] for row in services})} kinds, {len(read(files['knowledge.csv'])) - 1} facts that the centre knows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
