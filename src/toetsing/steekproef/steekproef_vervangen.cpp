// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "hash/pseudonimiseer.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/heropening_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/steekproef/steekproeven.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteNummer = 100;

/// The reserve of this group with the lowest lot.
Steekproefdossier eersteReserve(const Toetslezing& inzage, std::int64_t steekproef,
                                const std::string& groep) {
    std::vector<Steekproefdossier> reserves = steekproefStore::dossiers(inzage, steekproef);
    std::erase_if(reserves, [&](const Steekproefdossier& een) {
        return een.stand != Dossierstand::reserve || een.groep != groep;
    });
    if (reserves.empty())
        throw NietNu("Er is geen reserve meer" +
                     (groep.empty() ? "" : " in de groep \"" + groep + "\"") +
                     ". Trek er dossiers bij; daarna kunt u dit dossier vervangen.");
    return *std::ranges::min_element(reserves, {}, &Steekproefdossier::lot);
}

/// Who could replace a dossier after seeing what it says, could choose the outcome. One that was
/// given back to its readers was read before.
void eisOngelezen(const Toetsinzage& inzage, std::int64_t steekproef,
                  const std::string& pseudoniem) {
    if (!heropeningStore::alle(inzage, steekproef, pseudoniem, inzage.zonderTonen()).empty())
        throw NietNu(
            "Dit dossier is al eens gelezen, en daarna heropend. Het is dus bruikbaar, en telt "
            "mee.");
    for (const Lezer lezer : {Lezer::eerste, Lezer::tweede}) {
        const auto lezing =
            dossierlezingStore::lees(inzage, steekproef, pseudoniem, lezer, inzage.zonderTonen());
        if (lezing && lezing->klaar)
            throw NietNu(
                "Dit dossier is al gelezen. Het is dus bruikbaar, en telt mee. Alleen een "
                "dossier dat niet te lezen is, kan worden vervangen.");
    }
}

std::string waaromNietGericht(Dossierstand stand) {
    switch (stand) {
        case Dossierstand::getrokken:
            return "Dit dossier is al getrokken. Het staat in de lijst van dossiers.";
        case Dossierstand::reserve:
            return "Dit dossier staat in de trekking als reserve. Kies een ander dossier, of trek "
                   "er dossiers bij.";
        case Dossierstand::vervangen:
            return "Dit dossier was getrokken en is vervangen. Kies een ander dossier.";
        case Dossierstand::gericht:
            return "Dit dossier is al gericht toegevoegd.";
    }
    return {};
}

/// The number as the key already has it, whatever capitals were typed; else as it was typed.
std::string nummerVolgensSleutel(const Sleutelbestand& sleutel, const std::string& getypt) {
    const std::string gezocht = kleineLetters(getypt);
    for (const auto& [pseudoniem, nummer] : sleutel.dossiers)
        if (nummer.size() == getypt.size() && kleineLetters(nummer) == gezocht) return nummer;
    return getypt;
}

/// Drawn, and its outcome was not used yet. Throws NietNu.
void eisWijzigbaar(const Dossiersteekproef& steekproef) {
    eisStatus(steekproef, Steekproefstatus::getrokken);
    eisOngebruikt(steekproef);
}

std::string leesNummer(const std::string& getypt) {
    Veldcontrole controle;
    const Getypt uit =
        controle.tekst("dossier", getypt, kLangsteNummer, "Vul het nummer van het dossier in.");
    controle.eisGoed();
    return nfc(uit.ruw());
}

}  // namespace

std::string vervangDossier(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                           std::int64_t steekproef, const std::string& pseudoniem,
                           const std::string& reden, const std::string& privacyReden) {
    const auto vervang = [&](const TekstTransactie& transactie) {
        eisWijzigbaar(eisSteekproef(transactie, steekproef));
        auto weg = steekproefStore::dossier(transactie, steekproef, pseudoniem);
        if (!weg || weg->stand == Dossierstand::reserve) throw Onvindbaar();
        if (!weg->telt())
            throw NietNu("Alleen een getrokken dossier kan worden vervangen. Dit dossier is " +
                         std::string(naam(weg->stand)) + ".");
        if (weg->gewist)
            throw NietNu("De antwoorden over dit dossier zijn gewist. Het telt mee zoals het was.");
        eisOngelezen(transactie, steekproef, pseudoniem);
        weg->reden = keurOverDossier(transactie, steekproef, pseudoniem, "reden", leesReden(reden));
        transactie.eisGoed();

        Steekproefdossier nieuw = eersteReserve(transactie, steekproef, weg->groep);
        weg->stand = Dossierstand::vervangen;
        nieuw.stand = Dossierstand::getrokken;
        nieuw.vervangt = weg->pseudoniem;
        nieuw.dubbel = weg->dubbel;
        steekproefStore::bewaarDossier(transactie, steekproef, *weg, Gebeurtenis::dossierVervangen);
        steekproefStore::bewaarDossier(transactie, steekproef, nieuw, Gebeurtenis::reserveIngezet);
        return nieuw.pseudoniem;
    };
    return handelMetTekst(werkplek, handeling, toets,
                          actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
                          {.reden = privacyReden, .record = kSteekproefrecord}, vervang);
}

std::string voegGerichtToe(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                           std::int64_t steekproef, const std::string& dossiernummer,
                           const std::string& reden, const std::string& privacyReden) {
    const auto voegToe = [&](const TekstTransactie& transactie) {
        eisWijzigbaar(eisSteekproef(transactie, steekproef));
        Sleutelbestand sleutel = eisSleutel(werkplek, toets, steekproef);
        const std::string nummer = nummerVolgensSleutel(sleutel, leesNummer(dossiernummer));
        Steekproefdossier dossier;
        dossier.stand = Dossierstand::gericht;
        dossier.pseudoniem = pseudoniemTekst(Pseudonimiseerder(sleutel.sleutel).van(nummer));
        const Getypt waarom = leesReden(reden);
        if (const auto er = steekproefStore::dossier(transactie, steekproef, dossier.pseudoniem)) {
            const bool zelfdePost = er->stand == Dossierstand::gericht && er->reden == waarom.ruw();
            if (zelfdePost) return dossier.pseudoniem;
            throw Veldfouten("dossier", waaromNietGericht(er->stand));
        }
        const bool nieuwInSleutel = sleutel.nummer(dossier.pseudoniem).empty();
        if (nieuwInSleutel) sleutel.dossiers.emplace_back(dossier.pseudoniem, nummer);
        eisZonderNummer("reden", waarom.ruw(), sleutel, dossier.pseudoniem);
        dossier.reden = transactie.keur("reden", waarom);
        transactie.eisGoed();

        dossier.bewarenTot = maandenLater(dagVan(transactie.wanneer()),
                                          bewaartermijn(transactie, Bewaarsoort::dossiers));
        steekproefStore::bewaarDossier(transactie, steekproef, dossier,
                                       Gebeurtenis::dossierGerichtToegevoegd);
        if (nieuwInSleutel) schrijfSleutelbestand(werkplek.sleutels(), toets, steekproef, sleutel);
        return dossier.pseudoniem;
    };
    return handelMetTekst(werkplek, handeling, toets,
                          actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
                          {.reden = privacyReden, .record = kSteekproefrecord}, voegToe);
}

}  // namespace maatlat
