// SPDX-License-Identifier: EUPL-1.2
#include "exchange/onderzoek/ranglijst_uit.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <sstream>
#include <vector>

#include "exchange/json_object.h"
#include "rules/onderzoek/zonder_rang.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

Object::Ptr alsJson(const Telling& telling) {
    Object::Ptr uit = nieuwJsonObject();
    for (const Score score :
         {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
        uit->set(std::string(naam(score)), telling.van(score));
    return uit;
}

Poco::Dynamic::Var nietsOf(const std::optional<int>& getal) {
    return getal ? Poco::Dynamic::Var(*getal) : Poco::Dynamic::Var();
}

Object::Ptr alsJson(const Telbasis& basis) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("volgorde", std::string(basis.metNvt ? "aandeel" : "aantal"));
    uit->set("organisaties", basis.organisaties);
    uit->set("tellen_mee", basis.tellenMee());
    uit->set("zin", basiszin(basis));
    return uit;
}

/// What there is to say of an organisation when not everybody simply counts.
void voegPlaatsToe(const Ranglijst& ranglijst, std::size_t plaats, Object& uit) {
    const Telling telling = ranglijst.telling(plaats);
    uit.set("van_toepassing", telling.totaal() - telling.nvt);
    if (ranglijst.rang(plaats)) return;
    uit.set("waarom_zonder_rang", waaromZonderRang(ranglijst, plaats));
    Poco::Dynamic::Var mogelijk;
    if (const auto bereik = ranglijst.mogelijkeRang(plaats)) {
        Object::Ptr een = nieuwJsonObject();
        een->set("beste", bereik->beste);
        een->set("slechtste", bereik->slechtste);
        een->set("of_geen", bereik->ofGeen);
        mogelijk = een;
    }
    uit.set("mogelijke_rang", mogelijk);
}

/// The four cells more of an organisation when not everybody simply counts: see ranglijstAlsCsv.
void voegPlaatscellenToe(std::vector<std::string>& rij, const Ranglijst& ranglijst,
                         std::size_t plaats) {
    const Telling telling = ranglijst.telling(plaats);
    const auto bereik = ranglijst.mogelijkeRang(plaats);
    rij.push_back(telling.teltMee() ? procent(telling.voldoende, telling.beoordeeld()) : "");
    rij.push_back(bereik ? std::to_string(bereik->beste) : "");
    rij.push_back(bereik ? std::to_string(bereik->slechtste) : "");
    rij.push_back(basiszin(ranglijst.basis()));
}

}  // namespace

std::string ranglijstAlsJson(const Beoordeling& beoordeling) {
    const Toetsingskader& kader = beoordeling.kader();
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    const std::vector<const Criterium*> criteria = kader.criteria();
    const bool gewoon = beoordeling.basis().gewoon();

    Object::Ptr overKader = nieuwJsonObject();
    overKader->set("id", kader.id);
    overKader->set("versie", kader.versie);
    overKader->set("hash", kader.hash);

    Array::Ptr organisaties = new Array;
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats) {
        Object::Ptr een = nieuwJsonObject();
        een->set("rang", nietsOf(ranglijst.rang(plaats)));
        een->set("organisatie", beoordeling.toets(plaats).organisatie);
        const Telling telling = ranglijst.telling(plaats);
        for (const Score score :
             {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
            een->set(std::string(naam(score)), telling.van(score));
        Object::Ptr oordelen = nieuwJsonObject();
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const auto oordeel = ranglijst.oordeel(plaats, static_cast<int>(i));
            oordelen->set(criteria[i]->code, oordeel
                                                 ? Poco::Dynamic::Var(std::string(naam(*oordeel)))
                                                 : Poco::Dynamic::Var());
        }
        een->set("oordelen", oordelen);
        if (!gewoon) voegPlaatsToe(ranglijst, plaats, *een);
        organisaties->add(een);
    }

    Object::Ptr perCriterium = nieuwJsonObject();
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Verdeling& verdeling = beoordeling.perCriterium()[i];
        Object::Ptr een = nieuwJsonObject();
        for (const Oordeel oordeel : kOordelen)
            een->set(std::string(naam(oordeel)), verdeling.van(oordeel));
        een->set("geen_oordeel", verdeling.geenOordeel);
        if (!gewoon) een->set("niets_van_toepassing", verdeling.nietsVanToepassing);
        perCriterium->set(criteria[i]->code, een);
    }

    Object::Ptr perVerwachting = nieuwJsonObject();
    for (const Verwachting* een : kader.beoordeelde())
        perVerwachting->set(
            een->code,
            alsJson(beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)]));

    Object::Ptr alles = nieuwJsonObject();
    alles->set("kader", overKader);
    alles->set("regelset", beoordeling.regelset().naam);
    if (!gewoon) alles->set("basis", alsJson(beoordeling.basis()));
    alles->set("organisaties", organisaties);
    alles->set("criteria", perCriterium);
    alles->set("verwachtingen", perVerwachting);
    std::ostringstream stroom;
    alles->stringify(stroom, 2);
    return stroom.str() + "\n";
}

std::string ranglijstAlsCsv(const Beoordeling& beoordeling, Csvdoel doel) {
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    const std::vector<const Criterium*> criteria = beoordeling.kader().criteria();
    const bool gewoon = beoordeling.basis().gewoon();
    CsvUit uit(doel);
    std::vector<std::string> kop{"rang",        "organisatie", "voldoende",
                                 "onvoldoende", "nvt",         "onbeoordeeld"};
    // A spreadsheet would take "1.1" alone for a number or a day.
    for (const Criterium* een : criteria)
        kop.push_back((doel == Csvdoel::rekenblad ? "criterium " : "") + een->code);
    if (!gewoon) kop.insert(kop.end(), {"aandeel", "beste_rang", "slechtste_rang", "basis"});
    uit.rij(kop);
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats) {
        const auto rang = ranglijst.rang(plaats);
        const Telling telling = ranglijst.telling(plaats);
        std::vector<std::string> rij{rang ? std::to_string(*rang) : "",
                                     beoordeling.toets(plaats).organisatie};
        for (const Score score :
             {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
            rij.push_back(std::to_string(telling.van(score)));
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const auto criterium = static_cast<int>(i);
            const auto oordeel = ranglijst.oordeel(plaats, criterium);
            rij.emplace_back(oordeel ? letter(*oordeel)
                             : ranglijst.nietsVanToepassing(plaats, criterium)
                                 ? naam(Score::nvt)
                                 : std::string_view());
        }
        if (!gewoon) voegPlaatscellenToe(rij, ranglijst, plaats);
        uit.rij(rij);
    }
    return uit.neem();
}

}  // namespace maatlat
