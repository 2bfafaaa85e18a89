// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/trekkingsbewijs.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <sstream>

#include "exchange/json_object.h"

namespace maatlat {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

std::string opEenRegel(const Object::Ptr& een) {
    std::ostringstream uit;
    een->stringify(uit);
    return uit.str();
}

Object::Ptr alsJson(const Dossiersteekproef& steekproef) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("nr", steekproef.nr);
    uit->set("titel", steekproef.titel.str());
    uit->set("status", std::string(naam(steekproef.status)));
    uit->set("reden", steekproef.reden.str());
    uit->set("aantal", steekproef.populatie.aantal);
    uit->set("populatieHash", steekproef.populatieHash);
    uit->set("kolom", std::string(naam(steekproef.kolom)));
    uit->set("vastgelegdOp", steekproef.vastgelegdOp);
    uit->set("vastleggingHash", steekproef.vastleggingHash);
    uit->set("formulierHash", steekproef.formulierHash);
    uit->set("peildatum", steekproef.peildatum);
    uit->set("dubbelPercentage", steekproef.dubbelPercentage);
    if (steekproef.binding) {
        uit->set("formulier", steekproef.binding->formulier);
        uit->set("formulierVersie", steekproef.binding->formulierversie);
    }
    return uit;
}

Object::Ptr alsJson(const Nummerreeks& reeks) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("voorvoegsel", reeks.voorvoegsel);
    uit->set("aantal", reeks.aantal);
    uit->set("ontbreekt", reeks.ontbreekt);
    return uit;
}

Object::Ptr alsJson(const NietGelezenBlad& blad) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("blad", blad.naam);
    uit->set("waarom", std::string(naam(blad.waarom)));
    return uit;
}

template <class Een>
Array::Ptr alsLijst(const std::vector<Een>& alle) {
    Array::Ptr uit = new Array;
    for (const Een& een : alle)
        uit->add(alsJson(een));
    return uit;
}

Object::Ptr alsJson(const Leesverslag& verslag) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("bestand", verslag.bestand);
    uit->set("bestandHash", verslag.sha256);
    uit->set("soort", std::string(naam(verslag.soort)));
    uit->set("blad", verslag.blad);
    uit->set("bereik", verslag.bereik);
    uit->set("rijen", verslag.rijen);
    uit->set("verborgenRijen", verslag.verborgenRijen);
    uit->set("verborgenKolommen", verslag.verborgenKolommen);
    uit->set("kalender", verslag.kalender1904 ? 1904 : 1900);
    uit->set("tekencodering", verslag.tekencodering);
    uit->set("scheiding", std::string(scheidingstekenInWoord(verslag.scheidingsteken)));
    uit->set("nietGelezen", alsLijst(verslag.nietGelezen));
    return uit;
}

/// What the population may not be.
Object::Ptr alsJson(const Populatiegrens& grens) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("overgeslagenRijen", grens.overgeslagenRijen);
    uit->set("reeksen", alsLijst(grens.reeksen));
    uit->set("korteReeksen", grens.korteReeksen.aantal);
    uit->set("korteReeksenOntbreekt", grens.korteReeksen.ontbreekt);
    Array::Ptr maanden = new Array;
    for (const std::string& een : grens.maandenZonder)
        maanden->add(een);
    uit->set("maandenZonder", maanden);
    uit->set("afgekapt", grens.afgekapt);
    return uit;
}

/// The parts that only the second form has, of a list of which it is known.
std::string overDeLijst(const Populatiegrens& grens) {
    if (!grens.verslag) return {};
    return "\"gelezen\": " + opEenRegel(alsJson(*grens.verslag)) +
           ",\n\"grens\": " + opEenRegel(alsJson(grens)) + ",\n";
}

Object::Ptr alsJson(const Populatiegroep& groep) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("naam", groep.naam);
    uit->set("aantal", groep.aantal);
    uit->set("trek", groep.trek);
    return uit;
}

Object::Ptr alsJson(const Trekking& trekking) {
    Array::Ptr aantallen = new Array;
    for (const int een : trekking.aantallen)
        aantallen->add(een);
    Object::Ptr uit = nieuwJsonObject();
    uit->set("nr", trekking.nr);
    uit->set("wanneer", trekking.wanneer);
    uit->set("startwaarde", trekking.startwaarde);
    uit->set("aantallen", aantallen);
    return uit;
}

Object::Ptr alsJson(const Steekproefdossier& dossier) {
    Object::Ptr uit = nieuwJsonObject();
    uit->set("pseudoniem", dossier.pseudoniem);
    uit->set("stand", std::string(naam(dossier.stand)));
    uit->set("trekking", dossier.trekking);
    uit->set("groep", dossier.groep);
    uit->set("volgorde", dossier.volgorde);
    uit->set("lot", dossier.lot);
    uit->set("dubbel", dossier.dubbel);
    uit->set("vervangt", dossier.vervangt);
    uit->set("reden", dossier.reden.str());
    return uit;
}

/// A list with each element on a line of its own.
template <class Een>
std::string lijst(const std::string& naam, const std::vector<Een>& alle) {
    std::string uit = "\"" + naam + "\": [";
    for (const Een& een : alle)
        uit += (&een == &alle.front() ? "\n  " : ",\n  ") + opEenRegel(alsJson(een));
    return uit + "\n]";
}

}  // namespace

std::string json(const Trekkingsbewijs& bewijs) {
    Object::Ptr kop = nieuwJsonObject();
    kop->set("soort", std::string(bewijs.steekproef.binding ? kSoortBewijs : kSoortEersteBewijs));
    kop->set("onderzoek", bewijs.onderzoek);
    kop->set("organisatie", bewijs.organisatie);
    const std::string koptekst = opEenRegel(kop);
    return koptekst.substr(0, koptekst.size() - 1) +
           ",\n\"steekproef\": " + opEenRegel(alsJson(bewijs.steekproef)) + ",\n" +
           (bewijs.steekproef.binding ? overDeLijst(bewijs.steekproef.populatie.grens) : "") +
           lijst("groepen", bewijs.steekproef.groepen) + ",\n" +
           lijst("trekkingen", bewijs.trekkingen) + ",\n" + lijst("dossiers", bewijs.dossiers) +
           "\n}\n";
}

}  // namespace maatlat
