// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/dossierformulier_lezer.h"

#include <algorithm>

#include "kader/steekproef/dossierformulier_hash.h"
#include "kader/steekproef/dossiervraag_lezer.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteVragen = 100;  // more than anyone would ask of one dossier

/// The kader that the form names; null when it is not looked for, or is not there (a melding).
const Toetsingskader* leesKaderverwijzing(const Knoop& knoop, Meldingen& meldingen,
                                          const Kaderzoeker& zoek, Dossierformulier& formulier) {
    const std::size_t eerder = meldingen.aantal();
    Velden velden(knoop, meldingen, "het kader van dit formulier");
    formulier.kader = velden.tekst("id");
    formulier.kaderversie = velden.tekst("versie");
    velden.klaar();
    if (!zoek || meldingen.aantal() > eerder) return nullptr;
    const Toetsingskader* kader = zoek(formulier.kader, formulier.kaderversie);
    if (kader == nullptr)
        velden.melding("Het kader \"" + formulier.kader + "\", versie \"" + formulier.kaderversie +
                       "\", staat niet in de map van dit formulier, of is niet in orde.");
    return kader;
}

}  // namespace

Dossierformulier leesDossierformulier(std::string_view inhoud, const std::string& bestand,
                                      const Kaderzoeker& zoek) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "het dossierformulier");
    velden.soort("dossierformulier");

    Dossierformulier uit;
    uit.id = velden.tekst("id");
    uit.versie = velden.tekst("versie");
    uit.naam = velden.tekst("naam");
    uit.bron = velden.tekst("bron");
    const Toetsingskader* kader = nullptr;
    if (const auto tabel = velden.tabel("kader", true))
        kader = leesKaderverwijzing(*tabel, meldingen, zoek, uit);
    const std::vector<Knoop> vragen = velden.lijst("vragen", true);
    if (vragen.size() > kMeesteVragen)
        velden.melding("Dit formulier heeft " + std::to_string(vragen.size()) +
                       " vragen. Het maximum is " + std::to_string(kMeesteVragen) + ".");
    else
        for (const Knoop& een : vragen)
            uit.vragen.push_back(leesDossiervraag(een, meldingen, uit.vragen, uit.bron, kader));
    if (!uit.vragen.empty() && std::none_of(uit.vragen.begin(), uit.vragen.end(),
                                            [](const Dossiervraag& een) { return een.telt(); }))
        velden.melding("Geen enkele vraag heeft een verwachting. Dan telt dit formulier niets.");
    velden.klaar();
    meldingen.werpAlsNodig();
    uit.hash = dossierformulierHash(uit);
    return uit;
}

}  // namespace maatlat
