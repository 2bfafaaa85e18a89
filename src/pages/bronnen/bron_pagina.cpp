// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bron_pagina.h"

#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

template <class Keuzes>
std::vector<Optie> opties(const Keuzes& keuzes, const std::string& gekozen) {
    std::vector<Optie> uit;
    for (const std::string_view een : keuzes)
        uit.push_back({std::string(een), metHoofdletter(een), een == gekozen});
    return uit;
}

class Formulier {
  public:
    Formulier(Vulling& vulling, const BronPagina& pagina) : vulling_(vulling), pagina_(pagina) {}

    void tekst(const std::string& veld, const std::string& label, const std::string& hint,
               const std::string& waarde, Tekstveld::Soort soort = Tekstveld::Soort::tekst) {
        const bool verplicht = veld != "interviewers";
        voegToe(
            vulling_,
            Tekstveld{.kop = kop(veld, label, hint, verplicht), .waarde = waarde, .soort = soort});
    }

    template <class Keuzes>
    void keuze(const std::string& veld, const std::string& label, const Keuzes& keuzes,
               const std::string& gekozen) {
        voegToe(vulling_,
                Keuzerondjes{.kop = kop(veld, label, "", true), .opties = opties(keuzes, gekozen)});
    }

    void bestand() {
        const std::string hint =
            "PDF, afbeelding, tekst of een bestand van Word, Excel, PowerPoint of LibreOffice, "
            "hoogstens 25 MB. De naam van het bestand is te zien: zet er geen naam van een "
            "persoon in.";
        if (pagina_.bijlage)
            voegToe(vulling_,
                    Vinkjes{.kop = kop("bijlage_weg", "Bestand bij dit document", "", false),
                            .opties = {{"ja", "Haal " + pagina_.bijlage->naam + " weg",
                                        pagina_.bijlageWeg}}});
        voegToe(
            vulling_,
            Bestandsveld{.kop = kop("bijlage", pagina_.bijlage ? "Vervang het bestand" : "Bestand",
                                    hint, false)});
    }

  private:
    Veldkop kop(const std::string& veld, const std::string& label, const std::string& hint,
                bool verplicht) const {
        return {.naam = veld,
                .label = label,
                .hint = hint,
                .fout = foutVan(pagina_.fouten, veld),
                .verplicht = verplicht};
    }

    Vulling& vulling_;
    const BronPagina& pagina_;
};

void vulVelden(Vulling& vulling, const BronPagina& pagina) {
    Formulier formulier(vulling, pagina);
    const auto datum = [&](const std::string& label) {
        formulier.tekst("datum", label, "Bijvoorbeeld 22-11-2026", pagina.datum,
                        Tekstveld::Soort::datum);
    };
    switch (pagina.soort) {
        case Bronsoort::document:
            formulier.tekst("titel", "Titel", "", pagina.titel);
            formulier.keuze("documentsoort", "Soort document", kDocumentsoorten,
                            pagina.documentsoort);
            datum("Datum van het document");
            formulier.bestand();
            return;
        case Bronsoort::interview:
            formulier.keuze("gesprekspartner", "Met wie was het gesprek?", kGesprekspartners,
                            pagina.gesprekspartner);
            formulier.tekst("aantal", "Met hoeveel mensen?", "", pagina.aantal,
                            Tekstveld::Soort::getal);
            datum("Datum van het gesprek");
            formulier.tekst("interviewers", "Wie voerde het gesprek?",
                            "Rollen of initialen, geen namen. Bijvoorbeeld: twee inspecteurs",
                            pagina.interviewers);
            return;
        case Bronsoort::dossier:
            formulier.tekst("pseudoniem", "Pseudoniem van het dossier",
                            "Letters, cijfers en streepjes, bijvoorbeeld D-07. Nooit een naam of "
                            "een registratienummer.",
                            pagina.pseudoniem);
            return;
        case Bronsoort::observatie:
            formulier.tekst("titel", "Wat hebt u bijgewoond of bekeken?",
                            "Bijvoorbeeld: casusoverleg", pagina.titel);
            datum("Datum van het bezoek");
            return;
    }
}

/// For who may only read.
std::vector<Samenvattingsrij> samenvatting(const BronPagina& pagina) {
    std::vector<Samenvattingsrij> uit;
    const auto regel = [&](const std::string& naam, const std::string& waarde) {
        if (!waarde.empty()) uit.push_back({naam, waarde});
    };
    regel("Soort bron", metHoofdletter(naam(pagina.soort)));
    regel("Titel", pagina.titel);
    regel("Soort document", metHoofdletter(pagina.documentsoort));
    regel("Gesprekspartner", metHoofdletter(pagina.gesprekspartner));
    regel("Aantal mensen", pagina.soort == Bronsoort::interview ? pagina.aantal : "");
    regel("Datum", datumInWoorden(pagina.datum));
    regel("Gesprek gevoerd door", pagina.interviewers);
    regel("Pseudoniem", pagina.pseudoniem);
    return uit;
}

}  // namespace

std::string titelVanNieuw(Bronsoort soort) {
    const bool het = soort == Bronsoort::document || soort == Bronsoort::interview ||
                     soort == Bronsoort::dossier;
    return (het ? "Nieuw " : "Nieuwe ") + std::string(naam(soort));
}

void BronPagina::beschrijf(Vulling& uit) const {
    const std::string nummer = nr == 0 ? "nieuw" : std::to_string(nr);
    const std::string pad = toetspad + "/bron/" + nummer;
    uit.zet("BRONNENPAD", toetspad + "/bronnen");
    uit.als(bijlage.has_value(), "BIJLAGE", [&](Vulling& deel) {
        deel.zet("BIJLAGEPAD", toetspad + "/bijlage/" + nummer);
        deel.zet("BIJLAGENAAM", bijlage->naam);
    });
    uit.als(bevindingen > 0, "BEVINDINGEN", [&](Vulling& deel) {
        deel.zet("ZOEKPAD", toetspad + "/bevindingen?bron=" + nummer);
        deel.zet("AANTAL", metHoofdletter(hoeveel(bevindingen, {"bevinding", "bevindingen"})));
    });
    if (!magInvullen) {
        vul(uit, samenvatting(*this));
        return;
    }
    uit.zetAls("BERICHT", "BERICHT", bericht);
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", pad);
    formulier.zet("CONCEPTPAD", toetspad + "/formulierconcept");
    formulier.zet("CONCEPT", "bron/" + nummer);
    formulier.zet("VERSIE", versie);
    formulier.zet("SOORT", std::string(naam(soort)));
    vulVelden(formulier, *this);
    if (vraagtReden) voegPrivacyvraagToe(formulier, privacyReden, fouten);
    if (nr != 0) {
        uit.sectie("VERVOLG").zet("NOTITIEPAD", toetspad + "/interview/" + nummer);
        Vulling& weg = uit.sectie("VERWIJDEREN");
        weg.zet("WEGPAD", pad + "/verwijderen");
        weg.zet("WEGVERSIE", versie);
    }
}

}  // namespace maatlat
