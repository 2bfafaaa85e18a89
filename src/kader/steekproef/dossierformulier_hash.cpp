// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/dossierformulier_hash.h"

#include "kader/inhoudshash.h"

namespace maatlat {

namespace {

void schrijf(Inhoudshash& uit, const std::vector<std::string>& teksten) {
    uit.reeks(teksten, [&](const std::string& een) { uit.schrijf(een); });
}

/// Whether there is one goes first, so that nothing and zero differ.
void schrijf(Inhoudshash& uit, const std::optional<int>& getal) {
    uit.schrijf(getal ? 1 : 0);
    if (getal) uit.schrijf(*getal);
}

/// A form that says nothing of the law has the hash that it always had.
std::string overWet(const Termijn& termijn) {
    return !termijn.wet ? "" : *termijn.wet ? ", wet" : ", geen wet";
}

void schrijf(Inhoudshash& uit, const Dossiervraag& vraag) {
    for (const std::string* tekst : {&vraag.code, &vraag.tekst, &vraag.kort, &vraag.hulp})
        uit.schrijf(*tekst);
    uit.schrijf(std::string(naam(vraag.soort)));
    uit.schrijf(vraag.verwachting);
    schrijf(uit, vraag.keuzes);
    schrijf(uit, vraag.voldoet);
    schrijf(uit, vraag.minstens);
    schrijf(uit, vraag.hoogstens);
    uit.schrijf(vraag.magOpen ? 1 : 0);
    uit.schrijf(vraag.nietVoor.value_or(""));
    uit.schrijf(vraag.termijn ? 1 : 0);
    if (vraag.termijn) {
        uit.schrijf(vraag.termijn->van);
        uit.schrijf(vraag.termijn->tot);
        uit.schrijf(tekst(vraag.termijn->termijn) + overWet(vraag.termijn->termijn));
    }
    uit.schrijf(vraag.geldtAls ? 1 : 0);
    if (vraag.geldtAls) {
        uit.schrijf(vraag.geldtAls->vraag);
        schrijf(uit, vraag.geldtAls->antwoorden);
    }
    uit.schrijf(vraag.norm ? 1 : 0);
    if (vraag.norm) {
        uit.schrijf(vraag.norm->promille);
        uit.schrijf(vraag.norm->bron);
    }
    uit.schrijf(vraag.bron);
}

}  // namespace

std::string dossierformulierHash(const Dossierformulier& formulier) {
    Inhoudshash uit;
    uit.schrijf("dossierformulier 1");  // the form of this serialisation
    for (const std::string* tekst : {&formulier.id, &formulier.versie, &formulier.naam,
                                     &formulier.kader, &formulier.kaderversie, &formulier.bron})
        uit.schrijf(*tekst);
    uit.reeks(formulier.vragen, [&](const Dossiervraag& een) { schrijf(uit, een); });
    return uit.hex();
}

}  // namespace maatlat
