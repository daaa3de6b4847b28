// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

#include <QDate>

/// The people cared for. Everything here is sealed (store/vault.h) except to which client a row belongs.
///
/// Codes are those of codes.h. A row that belongs to a client has it in `client`; rows of a removed client stay.
namespace tasuki::clients {

struct RegistryFacility; ///< names a facility of the registry; the two subjects meet by ids

/// A person cared for (利用者).
struct Client
{
    Id<Client> id;
    QString name;
    QString kana; ///< ふりがな
    QString sex;  ///< see sexes()
    QDate birthDate;
    QString postalCode;
    QString address;
    QString building;
    QString phone;
    QString mobile;
    QString insurerNumber; ///< 介護保険者番号, six digits
    QString insuredNumber; ///< 介護被保険者番号, ten characters
    QString burden;        ///< 自己負担割合, see burdens()
    QString physicalIndependence;  ///< 障害高齢者の日常生活自立度
    QString cognitiveIndependence; ///< 認知症高齢者の日常生活自立度
    QDate independenceOn;          ///< when both were judged
    QString household; ///< 世帯構成, see households(); several apart by ;
    QString pensions;  ///< 年金など; several apart by ;
    QString disabilities; ///< 障害者手帳など
    QString housing;      ///< 住居の種類, see housings()
    QString housingNotes;
    QString lifeHistory; ///< 生活歴
    QString interests;   ///< 趣味・興味・関心
    QString allergies;
    QString infections;
    QString notes;
    QDate endedOn; ///< 終結日; invalid while support goes on
    QString endReason;
    Id<Client> mergedInto; ///< the same person is kept there
    QString primaryStaff;  ///< 担当者
    bool operator==(const Client&) const = default;
};

/// A decision of care need (要介護認定), or an application for one.
struct Certification
{
    Id<Certification> id;
    Id<Client> client;
    QString level; ///< see careLevels()
    QString state; ///< see certificationStates()
    QDate from, to; ///< 認定有効期間
    QDate certifiedOn;
    QDate appliedOn;
    bool operator==(const Certification&) const = default;
};

/// Somebody of the family, or another who stands near.
struct Relative
{
    Id<Relative> id;
    Id<Client> client;
    QString name;
    QString kana;
    QString relation; ///< 続柄, see relations()
    QString sex;
    std::optional<std::int64_t> age;   ///< completed years when it was told
    std::optional<std::int64_t> order; ///< 緊急連絡先の順番, from 1
    QString parts; ///< see relativeParts(); several apart by ;
    QString phone;
    QString reachable; ///< when and how
    QString address;
    QString notes;
    Id<Relative> parent; ///< for grandchildren and a child's spouse: which child
    bool operator==(const Relative&) const = default;
};

/// A doctor, an office or another who works with the client.
struct CareTie
{
    Id<CareTie> id;
    Id<Client> client;
    QString role;    ///< see tieRoles()
    Id<RegistryFacility> facility; ///< of the registry; nil where it is not in there
    QString facilityName; ///< as it was when it was entered
    QString person;
    QString personKana;
    QString phone;
    QString fax;
    QString method; ///< 通院 or 訪問, see visitMethods()
    std::optional<std::int64_t> perMonth;
    QDate since, until;
    QString notes;
    bool operator==(const CareTie&) const = default;
};

struct Medicine
{
    Id<Medicine> id;
    Id<Client> client;
    QString name;
    QString dose;
    QString usage; ///< 用法
    QString purpose;
    QString prescriber;
    QDate since, until;
    QString notes;
    bool operator==(const Medicine&) const = default;
};

/// A medical procedure at home (医療処置).
struct Procedure
{
    Id<Procedure> id;
    Id<Client> client;
    QString kind; ///< see procedures()
    QString detail;
    QString performer;
    QDate since, until;
    bool operator==(const Procedure&) const = default;
};

/// An illness, present or past (現病歴・既往歴).
struct Illness
{
    Id<Illness> id;
    Id<Client> client;
    QString on; ///< partial date in the form of base/partial_date.h
    QString name;
    QString facility; ///< 医療機関・医師名
    QString phone;
    QString state; ///< see illnessStates()
    QString detail;
    bool operator==(const Illness&) const = default;
};

/// What the client or the family said about how they want to live and be treated (人生会議, ACP).
struct Wish
{
    Id<Wish> id;
    Id<Client> client;
    QDate on;
    QString who;   ///< 本人, 家族 …
    QString about; ///< see wishSubjects()
    QString text;
    QString present; ///< who was there
    bool operator==(const Wish&) const = default;
};

/// A consent to hand information on (個人情報の提示への同意).
struct Consent
{
    Id<Consent> id;
    Id<Client> client;
    QDate on;
    QString wording; ///< version of the text that was signed
    QString range;   ///< to whom, see consentRanges(); several apart by ;
    QString signer;
    QString relation; ///< 本人, 家族, 代理人
    QDate withdrawnOn;
    QString notes; ///< where the paper lies
    bool operator==(const Consent&) const = default;
};

/// Something that happened to the client: moved into hospital, fell, was visited.
struct Event
{
    Id<Event> id;
    Id<Client> client;
    QDate on;
    QString kind; ///< see eventKinds()
    QString text;
    QString place;
    bool operator==(const Event&) const = default;
};

/// The entities of this subject, for the schema of a data file.
[[nodiscard]] const store::Schema& schema();

} // namespace tasuki::clients

namespace tasuki::store {
template <> const EntityInfo& describe<clients::Client>();
template <> const EntityInfo& describe<clients::Certification>();
template <> const EntityInfo& describe<clients::Relative>();
template <> const EntityInfo& describe<clients::CareTie>();
template <> const EntityInfo& describe<clients::Medicine>();
template <> const EntityInfo& describe<clients::Procedure>();
template <> const EntityInfo& describe<clients::Illness>();
template <> const EntityInfo& describe<clients::Wish>();
template <> const EntityInfo& describe<clients::Consent>();
template <> const EntityInfo& describe<clients::Event>();
} // namespace tasuki::store
