// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/heropenen.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/heropening_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/lezerskeuze.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

std::string afgesproken(const Heropening& van, const Dossiervraag& vraag) {
    const auto samen = std::ranges::find(van.afspraken, vraag.code, &Afspraak::vraag);
    return samen == van.afspraken.end() ? std::string() : antwoordInWoorden(vraag, samen->antwoord);
}

/// What both said, of a dossier that can be given back. Throws Onvindbaar, NietNu.
Heropening teHeropenen(const Toetsinzage& inzage, std::int64_t steekproef,
                       const std::string& pseudoniem) {
    const Inzagebewijs bewijs = inzage.zonderTonen();
    const Dossiersteekproef van = eisSteekproef(inzage, steekproef);
    const auto dossier = steekproefStore::dossier(inzage, steekproef, pseudoniem);
    if (!dossier) throw Onvindbaar();
    const auto lees = [&](Lezer lezer) {
        return dossierlezingStore::lees(inzage, steekproef, pseudoniem, lezer, bewijs);
    };
    const auto eerste = lees(Lezer::eerste), tweede = lees(Lezer::tweede);
    const Leesstand stand{inzage.kop(), van, *dossier, eerste, tweede};
    if (!kiesLezer(stand, inzage.persoon().nr, magInvullen(inzage, van)).magHeropenen)
        throw NietNu(
            "Alleen een dossier waarmee beide lezers klaar zijn, kan worden heropend. Kijk bij "
            "de steekproef hoe ver dit dossier is.");
    Heropening uit;
    uit.pseudoniem = pseudoniem;
    uit.eerste = *eerste;
    uit.tweede = *tweede;
    for (Afspraak& een : dossierlezingStore::afspraken(inzage, steekproef, bewijs))
        if (een.pseudoniem == pseudoniem) uit.afspraken.push_back(std::move(een));
    uit.persoon = inzage.persoon().nr;
    return uit;
}

/// Every question that one of them answered.
std::vector<Heropend::Antwoord> antwoordenVan(const Heropening& van,
                                              const Dossierformulier& formulier) {
    std::vector<Heropend::Antwoord> uit;
    for (const Dossiervraag& vraag : formulier.vragen) {
        const std::string eerste = van.eerste.antwoorden.tekst(vraag.code);
        const std::string tweede = van.tweede.antwoorden.tekst(vraag.code);
        const std::string samen = afgesproken(van, vraag);
        if (eerste.empty() && tweede.empty() && samen.empty()) continue;
        uit.push_back({vraag.tekst, antwoordInWoorden(vraag, eerste),
                       antwoordInWoorden(vraag, tweede), samen});
    }
    if (!van.eerste.toelichting.empty() || !van.tweede.toelichting.empty())
        uit.push_back({"Toelichting", van.eerste.toelichting, van.tweede.toelichting, ""});
    return uit;
}

}  // namespace

std::vector<Heropend> heropeningenVan(const Toetsinzage& inzage, std::int64_t steekproef,
                                      const std::string& pseudoniem,
                                      const Dossierformulier& formulier,
                                      const Inzagebewijs& bewijs) {
    std::vector<Heropend> uit;
    for (const Heropening& een : heropeningStore::alle(inzage, steekproef, pseudoniem, bewijs))
        uit.push_back({persoonsnaam(inzage, een.persoon), een.wanneer, een.reden,
                       persoonsnaam(inzage, een.eerste.persoon),
                       persoonsnaam(inzage, een.tweede.persoon), antwoordenVan(een, formulier)});
    return uit;
}

int aantalHeropend(const Toetslezing& toets, std::int64_t steekproef) {
    std::set<std::string> dossiers;
    for (Heropening& een : heropeningStore::zonderAntwoorden(toets, steekproef))
        dossiers.insert(std::move(een.pseudoniem));
    return static_cast<int>(dossiers.size());
}

void eisHeropenbaar(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                    std::int64_t steekproef, const std::string& pseudoniem) {
    inzien(werkplek, persoon, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
           [&](const Toetsinzage& inzage) { teHeropenen(inzage, steekproef, pseudoniem); });
}

void heropenDossier(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t steekproef, const std::string& pseudoniem,
                    const std::string& reden, const std::string& privacyReden) {
    const auto heropen = [&](const TekstTransactie& transactie) {
        Heropening nieuw = teHeropenen(transactie, steekproef, pseudoniem);
        nieuw.reden =
            keurOverDossier(transactie, steekproef, pseudoniem, "reden", leesReden(reden));
        transactie.eisGoed();
        heropeningStore::bewaar(transactie, steekproef, nieuw);
    };
    handelMetTekst(werkplek, handeling, toets,
                   actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
                   {.reden = privacyReden,
                    .record = sleutelVan(Recordsoort::dossier, steekproef, pseudoniem).tekst()},
                   heropen);
}

}  // namespace maatlat
