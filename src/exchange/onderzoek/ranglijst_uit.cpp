// SPDX-License-Identifier: EUPL-1.2
#include "exchange/onderzoek/ranglijst_uit.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <csv.h>

#include <sstream>
#include <vector>

namespace maatlat {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

Object::Ptr object() {
    return new Object(Poco::JSON_PRESERVE_KEY_ORDER);
}

Object::Ptr alsJson(const Telling& telling) {
    Object::Ptr uit = object();
    for (const Score score :
         {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
        uit->set(std::string(naam(score)), telling.van(score));
    return uit;
}

Poco::Dynamic::Var nietsOf(const std::optional<int>& getal) {
    return getal ? Poco::Dynamic::Var(*getal) : Poco::Dynamic::Var();
}

std::string cel(const std::string& tekst) {
    // A bare text stays bare; libcsv quotes the rest.
    if (tekst.find_first_of(";\"\r\n") == std::string::npos) return tekst;
    std::vector<char> ruimte(2 * tekst.size() + 2);
    const std::size_t lengte = csv_write(ruimte.data(), ruimte.size(), tekst.data(), tekst.size());
    return {ruimte.data(), lengte};
}

}  // namespace

std::string ranglijstAlsJson(const Beoordeling& beoordeling) {
    const Toetsingskader& kader = beoordeling.kader();
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    const std::vector<const Criterium*> criteria = kader.criteria();

    Object::Ptr overKader = object();
    overKader->set("id", kader.id);
    overKader->set("versie", kader.versie);
    overKader->set("hash", kader.hash);

    Array::Ptr organisaties = new Array;
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats) {
        Object::Ptr een = object();
        een->set("rang", nietsOf(ranglijst.rang(plaats)));
        een->set("organisatie", beoordeling.toets(plaats).organisatie);
        const Telling telling = ranglijst.telling(plaats);
        for (const Score score :
             {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
            een->set(std::string(naam(score)), telling.van(score));
        Object::Ptr oordelen = object();
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const auto oordeel = ranglijst.oordeel(plaats, static_cast<int>(i));
            oordelen->set(criteria[i]->code, oordeel
                                                 ? Poco::Dynamic::Var(std::string(naam(*oordeel)))
                                                 : Poco::Dynamic::Var());
        }
        een->set("oordelen", oordelen);
        organisaties->add(een);
    }

    Object::Ptr perCriterium = object();
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Verdeling& verdeling = beoordeling.perCriterium()[i];
        Object::Ptr een = object();
        for (const Oordeel oordeel : kOordelen)
            een->set(std::string(naam(oordeel)), verdeling.van(oordeel));
        een->set("geen_oordeel", verdeling.geenOordeel);
        perCriterium->set(criteria[i]->code, een);
    }

    Object::Ptr perVerwachting = object();
    for (const Verwachting* een : kader.beoordeelde())
        perVerwachting->set(
            een->code,
            alsJson(beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)]));

    Object::Ptr alles = object();
    alles->set("kader", overKader);
    alles->set("regelset", beoordeling.regelset().naam);
    alles->set("organisaties", organisaties);
    alles->set("criteria", perCriterium);
    alles->set("verwachtingen", perVerwachting);
    std::ostringstream stroom;
    alles->stringify(stroom, 2);
    return stroom.str() + "\n";
}

std::string ranglijstAlsCsv(const Beoordeling& beoordeling) {
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    const std::vector<const Criterium*> criteria = beoordeling.kader().criteria();
    std::string uit = "rang;organisatie;voldoende;onvoldoende;nvt;onbeoordeeld";
    for (const Criterium* een : criteria)
        uit += ";" + cel(een->code);
    uit += "\n";
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats) {
        const auto rang = ranglijst.rang(plaats);
        const Telling telling = ranglijst.telling(plaats);
        uit += rang ? std::to_string(*rang) : "";
        uit += ";" + cel(beoordeling.toets(plaats).organisatie);
        for (const Score score :
             {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
            uit += ";" + std::to_string(telling.van(score));
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const auto oordeel = ranglijst.oordeel(plaats, static_cast<int>(i));
            uit += ";" + (oordeel ? std::string(letter(*oordeel)) : "");
        }
        uit += "\n";
    }
    return uit;
}

}  // namespace maatlat
