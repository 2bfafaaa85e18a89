// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/betekenis_lezer.h"

#include "kader/naamregister.h"
#include "kader/verwijzing.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

void leesVerwachtingen(Velden& velden, Meldingen& meldingen, const Toetsingskader& kader,
                       Betekenis& uit) {
    const Naamregister geen({});
    const Kaderverwijzing verwijzing(kader, geen, meldingen);
    for (const Knoop& knoop : velden.lijst("verwachtingen", true)) {
        Velden delen(knoop, meldingen, "een verwachting");
        Verwachtingsbetekenis een;
        if (const auto code = delen.verplicht("code")) {
            een.code = verwijzing.code(*code, Kaderverwijzing::verwachting);
            if (uit.bij(een.code))
                delen.melding(*code, "Over verwachting " + een.code +
                                         " staat hier al iets. Laat er een van weg.");
        }
        een.kort = delen.tekst("kort");
        een.zin = delen.tekst("zin");
        delen.klaar();
        uit.verwachtingen.push_back(std::move(een));
    }
}

}  // namespace

Betekenis leesBetekenis(std::string_view inhoud, const std::string& bestand,
                        const Kaderzoeker& zoek) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de betekenis");
    velden.soort(kBetekenissoort);
    Betekenis uit;
    uit.kader = velden.tekst("kader");
    uit.versie = velden.tekst("versie");
    uit.schrijver = velden.tekst("geschreven_door");
    if (const Toetsingskader* kader = zoek(uit.kader, uit.versie)) {
        leesVerwachtingen(velden, meldingen, *kader, uit);
    } else {
        velden.melding("Het kader " + uit.kader + ", versie " + uit.versie +
                       ", is er niet. Noem id en versie van het kader waar dit bij hoort.");
        velden.lijst("verwachtingen", false);
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

Betekenis leesBetekenis(std::string_view inhoud, const std::string& bestand,
                        const Toetsingskader& kader) {
    return leesBetekenis(inhoud, bestand, [&](const std::string& id, const std::string& versie) {
        return kader.id == id && kader.versie == versie ? &kader : nullptr;
    });
}

}  // namespace maatlat
