// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_pagina.h"

#include <algorithm>

#include "pages/formulier.h"
#include "pages/steekproef/steekproefregels.h"
#include "taal/tijd.h"

namespace maatlat {

namespace {

std::vector<Dossierrij> met(const SteekproefPagina& pagina, Dossierstand stand) {
    std::vector<Dossierrij> uit;
    std::ranges::copy_if(pagina.dossiers, std::back_inserter(uit),
                         [&](const Dossierrij& een) { return een.dossier.stand == stand; });
    return uit;
}

template <class Wat>
int tel(const std::vector<Dossierrij>& dossiers, Wat wat) {
    return static_cast<int>(std::ranges::count_if(dossiers, wat));
}

/// Of one that was given up nobody waits for more, and nothing comes out.
bool leeft(const SteekproefPagina& pagina) {
    return pagina.steekproef.status == Steekproefstatus::getrokken;
}

void vulVoortgang(Vulling& uit, const SteekproefPagina& pagina,
                  const std::vector<Dossierrij>& getrokken) {
    if (!leeft(pagina)) return;
    const auto gelezen = [](const Dossierrij& een) { return een.eersteKlaar; };
    const auto wachtOpTweede = [](const Dossierrij& een) {
        return een.dossier.dubbel && !een.dossier.gewist && !een.tweedeKlaar;
    };
    Vulling& voortgang = uit.sectie("VOORTGANG");
    const std::string totaal = std::to_string(getrokken.size());
    voortgang.zet("TOTAAL", totaal);
    voortgang.zet("GELEZEN", pagina.gewistGelezen + tel(getrokken, gelezen));
    if (const int nodig = tel(getrokken, wachtOpTweede); nodig > 0)
        voortgang.sectie("TWEEDE_NODIG").zet("AANTAL", nodig);
}

void vulVerder(Vulling& uit, const SteekproefPagina& pagina) {
    if (!pagina.magInvullen || !leeft(pagina)) return;
    Vulling& verder = uit.sectie("VERDER");
    const bool meer = !pagina.volgende.empty();
    verder.zet("VERDERPAD",
               pagina.pad + (meer ? "/dossier/" + pagina.volgende : std::string("/uitkomsten")));
    verder.zet("VERDERTEKST", meer ? "Lees dossier " + pagina.volgende : "Bekijk de uitkomsten");
}

void vulWegen(Vulling& uit, const SteekproefPagina& pagina) {
    if (pagina.getrokkenOp.empty()) return;
    Vulling& wegen = uit.sectie("WEGEN");
    const auto weg = [&](const char* tekst, const char* erachter) {
        Vulling& een = wegen.sectie("WEG");
        een.zet("WEGPAD", pagina.pad + erachter);
        een.zet("WEGTEKST", tekst);
    };
    if (leeft(pagina)) weg("Uitkomsten", "/uitkomsten");
    if (leeft(pagina) && pagina.steekproef.dubbelPercentage > 0) weg("Twee lezers", "/lezers");
    weg("Trekkingsbewijs", "/bewijs");
    if (pagina.magOpzoeken) weg("Welke dossiers zijn dit?", "/sleutel");
    weg("Bewaartermijn", "/bewaren");
}

void vulTabellen(Vulling& uit, const SteekproefPagina& pagina,
                 const std::vector<Dossierrij>& getrokken) {
    Dossiertabel tabel;
    tabel.bijschrift = "Getrokken dossiers";
    tabel.pad = pagina.pad;
    tabel.metNummer = std::ranges::any_of(
        pagina.dossiers, [](const Dossierrij& een) { return !een.nummer.empty(); });
    tabel.metGroep = pagina.steekproef.kolom != Groepkolom::geen;
    tabel.metTweede = pagina.steekproef.dubbelPercentage > 0;
    tabel.magVervangen = pagina.magInvullen && leeft(pagina);
    tabel.bevroren = pagina.bevroren;
    tabel.regels = getrokken;
    if (!getrokken.empty()) vul(uit.sectie("GETROKKEN"), tabel);

    tabel.bijschrift = "Gericht gekozen dossiers";
    tabel.metGroep = false;
    tabel.metTweede = false;
    tabel.magVervangen = false;
    tabel.regels = met(pagina, Dossierstand::gericht);
    if (!tabel.regels.empty()) vul(uit.sectie("GERICHT"), tabel);
}

void vulVervangen(Vulling& uit, const SteekproefPagina& pagina) {
    Vulling* deel = nullptr;
    for (const Dossierrij& een : met(pagina, Dossierstand::vervangen)) {
        if (deel == nullptr) deel = &uit.sectie("VERVANGEN");
        Vulling& rij = deel->sectie("WEGGEVALLEN");
        rij.zet("PSEUDONIEM", een.dossier.pseudoniem);
        rij.zet("REDEN", een.dossier.reden);
    }
}

void vulHeropend(Vulling& uit, const SteekproefPagina& pagina) {
    if (pagina.heropend.empty()) return;
    Vulling& deel = uit.sectie("HEROPEND");
    for (const SteekproefPagina::Heropende& een : pagina.heropend) {
        Vulling& rij = deel.sectie("HEROPENING");
        rij.zet("PSEUDONIEM", een.pseudoniem);
        rij.zet("WANNEER", datumEnTijd(een.wanneer));
        rij.zet("REDEN", een.reden);
        rij.zet("LEESPAD", pagina.pad + "/dossier/" + een.pseudoniem);
    }
}

void vulActies(Vulling& uit, const SteekproefPagina& pagina) {
    if (!pagina.magInvullen || !leeft(pagina)) return;
    Vulling& acties = uit.sectie("ACTIES");
    if (pagina.kanUitbreiden) {
        Vulling& meer = acties.sectie("UITBREIDEN");
        meer.toonAls(!pagina.uitbreiding.fouten.empty(), "OPEN");
        vul(meer, pagina.uitbreiding);
    }
    if (pagina.sleutelAanwezig)
        acties.sectie("GERICHT_ERBIJ").zet("GERICHTPAD", pagina.pad + "/gericht");
    acties.zet("VERVALPAD", pagina.pad + "/vervallen");
}

}  // namespace

void SteekproefPagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_STARTWAARDE");
    if (steekproef.status == Steekproefstatus::vervallen)
        uit.sectie("VERVALLEN").zet("VERVALREDEN", steekproef.reden);
    const std::vector<Dossierrij> getrokken = met(*this, Dossierstand::getrokken);
    vulVoortgang(uit, *this, getrokken);
    vulVerder(uit, *this);
    vulWegen(uit, *this);
    vulTabellen(uit, *this, getrokken);
    vulVervangen(uit, *this);
    vulHeropend(uit, *this);
    vulActies(uit, *this);
    Vulling& over = uit.sectie("OVER");
    std::vector<Samenvattingsrij> regels;
    if (steekproef.vastgelegdOp.empty()) {
        regels = populatieregels(steekproef.populatie);
    } else {
        regels = planregels(steekproef, formulier);
        regels.push_back({"Vastgelegd", momentMetSeconden(steekproef.vastgelegdOp)});
    }
    if (!getrokkenOp.empty()) regels.push_back({"Getrokken", momentMetSeconden(getrokkenOp)});
    vul(over, regels);
}

}  // namespace maatlat
