// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

#include <optional>

namespace tasuki::registry {

/// 法人: who runs facilities.
struct Organization
{
    Id<Organization> id;
    QString corporateNumber;  ///< 法人番号, 13 digits; empty where the official data has none
    QString name;
    QString phone;
    QString address;
    QString notes;
    bool operator==(const Organization&) const = default;
};

/// 事業所, 医療機関, 薬局 or an informal place: one place with one name, whatever it offers. One 事業所番号 is one
/// facility with several services; several facilities may share an address.
struct Facility
{
    Id<Facility> id;
    QString officeNumber;  ///< 事業所番号, 10 characters; empty for places without one
    QString name;
    QString kana;
    QString category;      ///< code of a category for places that have no service rows
    QString municipality;  ///< 全国地方公共団体コード, 6 digits
    QString prefecture;
    QString city;
    QString postalCode;
    QString address;
    QString building;
    std::optional<double> latitude;   ///< degrees, WGS 84
    std::optional<double> longitude;  ///< degrees, WGS 84
    QString phone;
    QString fax;
    QString url;
    Id<Organization> organization;
    QDate closedOn;      ///< first day on which it was known to be closed (廃止)
    QString notes;       ///< what the centre knows and keeps to itself
    QDate verifiedOn;    ///< day on which somebody asked and the record was right
    QString verifiedBy;
    QString verifiedMeans;  ///< code of how it was checked, see verification.h; empty for checks before it was noted
    QString verifiedAsked;  ///< what was asked
    QString source;      ///< code of the list that publishes this row, see sources.h; empty for rows of people
    QString sourceKey;   ///< what the list calls it, such as the 13 digits of 医療情報ネット
    QString hours;       ///< opening hours of a place without services, see hours.h
    QString remarks;     ///< what its list says about it beyond the other fields
    Id<Facility> mergedInto;  ///< the facility that stands for this one, where both are the same; nil where none does
    bool operator==(const Facility&) const = default;
};

/// One service that a facility offers: one row of the official data.
struct Service
{
    Id<Service> id;
    Id<Facility> facility;
    QString kind;          ///< code of a leaf category
    QString municipality;  ///< as published with this service
    QString name;          ///< as published; may differ from the facility's
    QString kana;
    QString address;
    QString building;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString phone;
    QString fax;
    QString url;
    std::optional<std::int64_t> capacity;  ///< 定員, persons; unknown where the official data says 0
    QString days;       ///< 利用可能曜日: 平日, 土曜日, 日曜日, 祝日, separated by commas
    QString daysNote;   ///< 利用可能曜日特記事項
    QString hours;      ///< opening hours as the centre knows them, see hours.h
    QString catchment;  ///< where it goes to
    QString acceptance; ///< conditions it accepts, see acceptance.h
    QString vacancy;
    QDate vacancyOn;    ///< the day on which the vacancy was told
    QString inclusive;           ///< 高齢者の方と障害者の方が同時一体的に利用できるサービス
    QString careStandard;        ///< 介護保険の通常の指定基準を満たしている
    QString disabilityStandard;  ///< 障害福祉の通常の指定基準を満たしている
    QString remarks;             ///< 備考
    QDate closedOn;
    QString specialities;   ///< 診療科目, separated by ・
    QString vacancySource;  ///< who told the vacancy
    bool operator==(const Service&) const = default;
};

/// A person or desk to ask for at a facility.
struct Contact
{
    Id<Contact> id;
    Id<Facility> facility;
    QString name;
    QString role;
    QString phone;
    QString notes;
    bool operator==(const Contact&) const = default;
};

/// A named place that people mean when they say where: a town, a station, the centre itself.
struct Place
{
    Id<Place> id;
    QString name;
    QString kana;
    std::optional<double> latitude;
    std::optional<double> longitude;
    bool operator==(const Place&) const = default;
};

/// The entities of this subject, in the order of their tables.
[[nodiscard]] const store::Schema& schema();

} // namespace tasuki::registry

namespace tasuki::store {
template <> const EntityInfo& describe<registry::Organization>();
template <> const EntityInfo& describe<registry::Facility>();
template <> const EntityInfo& describe<registry::Service>();
template <> const EntityInfo& describe<registry::Contact>();
template <> const EntityInfo& describe<registry::Place>();
} // namespace tasuki::store
