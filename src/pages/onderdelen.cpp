// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderdelen.h"

#include <algorithm>
#include <utility>

#include "pages/markdown.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string nootAnker(int nummer) {
    return "noot-" + std::to_string(nummer);
}

void vulNoot(Vulling& vulling, std::string_view sectie, int nummer) {
    if (nummer == 0) return;
    Vulling& noot = vulling.sectie(sectie);
    noot.zet("ANKER", nootAnker(nummer));
    noot.zet("NUMMER", nummer);
}

void vulVerwachtingen(Vulling& vulling, const Kaderbijlage::Criterium& criterium) {
    for (const Kaderbijlage::Verwachting& een : criterium.verwachtingen) {
        Vulling& verwachting = vulling.sectie("VERWACHTING");
        verwachting.zet("CODE", een.code);
        verwachting.zet("TEKST", een.tekst);
        vulNoot(verwachting, "NOOT", een.noot);
        verwachting.zetAls("REDEN", "REDEN", een.reden);
    }
}

void vulRij(Vulling& rij, const Verdelingsrij& een, bool metMatig, bool metOverig) {
    rij.zet("SOORT", een.criterium ? "criteriumrij" : "verwachtingrij");
    rij.zet("CODE", een.code);
    rij.zet("TEKST", een.tekst);
    if (een.anker.empty())
        rij.sectie("ZONDER_ANKER");
    else
        rij.sectie("ANKER").zet("ANKER", een.anker);
    vul(rij, een.balk);
    rij.zet("VOLDOENDE", een.voldoende);
    if (metMatig) rij.sectie("MATIG").zet("MATIG", een.matig);
    rij.zet("ONVOLDOENDE", een.onvoldoende);
    if (metOverig) rij.sectie("OVERIG").zet("OVERIG", een.overig);
}

void vulPlat(Vulling& vulling, const Alinea& alinea) {
    vulling.zet("TEKST", alinea.citaat ? "“" + alinea.tekst + "”" : alinea.tekst);
    vulling.zetAls("BRONPLAATS", "BRONPLAATS", alinea.plaats);
}

/// As they are shown: see vulTeksten.
std::vector<Alinea> metPlaatsen(std::vector<Alinea> alineas, std::string_view meervoud) {
    for (std::size_t i = 0; i < alineas.size();) {
        const std::string plaats = alineas[i].plaats;
        const std::size_t begin = i;
        for (; i < alineas.size() && alineas[i].plaats == plaats; ++i)
            alineas[i].plaats.clear();
        const auto aantal = static_cast<int>(i - begin);
        if (plaats.empty()) continue;
        alineas[i - 1].plaats =
            aantal == 1 ? plaats
                        : "deze " + telwoord(aantal) + " " + std::string(meervoud) + ": " + plaats;
    }
    return alineas;
}

void vulToepassing(Vulling& vulling, const Toepassingsdeel& toepassing) {
    Vulling& deel = vulling.deel("RAPPORTBALK");
    if (!toepassing.verwijzingen.empty()) {
        Vulling& balk = deel.sectie("VERWIJZINGEN");
        for (const Verwijzing& een : toepassing.verwijzingen) {
            Vulling& regel = balk.sectie("VERWIJZING");
            regel.zet("PAD", een.pad);
            regel.zet("TEKST", een.tekst);
        }
    }
    if (toepassing.merk.empty()) return;
    Vulling& merk = deel.sectie("MERK");
    merk.zet("MERK", toepassing.merk);
    merk.zet("TOELICHTING", toepassing.toelichting);
}

}  // namespace

void vulTekst(Vulling& vulling, const Alinea& alinea) {
    if (alinea.opgemaakt)
        vulling.sectie("OPGEMAAKT").zetHtml("TEKST_HTML", markdownNaarHtml(alinea.tekst));
    else
        vulPlat(vulling.sectie("PLAT"), alinea);
}

void vulTeksten(Vulling& vulling, std::string_view sectie, std::string_view meervoud,
                const std::vector<Alinea>& alineas) {
    for (const Alinea& een : metPlaatsen(alineas, meervoud))
        vulTekst(vulling.sectie(sectie), een);
}

void vulAlineas(Vulling& vulling, std::string_view sectie, const std::vector<Alinea>& alineas) {
    for (const Alinea& een : metPlaatsen(alineas, "alinea’s"))
        vulPlat(vulling.sectie(sectie), een);
}

void vulFeiten(Vulling& vulling, const std::vector<Feit>& feiten) {
    vulling.elk("FEIT", feiten, [](Vulling& feit, const Feit& een) {
        feit.zet("NAAM", een.naam);
        feit.zet("WAARDE", een.waarde);
    });
}

void vulOordeel(Vulling& vulling, const Teken& oordeel) {
    Vulling& deel = vulling.deel("OORDEEL");
    deel.zet("SOORT", oordeel.soort);
    deel.zet("LETTER", oordeel.teken);
    deel.zet("NAAM", oordeel.naam);
}

void vul(Vulling& vulling, const Rapportkop& kop) {
    Vulling& document = vulling.deel("DOCUMENTKOP");
    const std::string merk = kop.toepassing ? kop.toepassing->merk : "";
    document.zet("TITEL", merk.empty() ? kop.titel : merk + ": " + kop.titel);
    document.deel("RAPPORT_CSS");
    if (kop.toepassing) document.deel("TOEPASSING_CSS");
    if (!merk.empty()) document.deel("CONCEPTRAPPORT_CSS");
    if (kop.toepassing) vulToepassing(vulling, *kop.toepassing);

    Vulling& deel = vulling.deel("RAPPORTKOP");
    deel.zetAls("AFZENDER", "AFZENDER", kop.afzender);
    deel.zet("TITEL", kop.titel);
    deel.zet("ONDERTITEL", kop.ondertitel);
    deel.zetAls("STATUS", "STATUS", kop.status);
    deel.als(!kop.feiten.empty(), "FEITEN",
             [&](Vulling& feiten) { vulFeiten(feiten, kop.feiten); });

    vulling.deel("RAPPORTVOET").zet("HERKOMST", kop.herkomst);
}

void vul(Vulling& vulling, const Verdelingstabel& tabel) {
    const auto heeft = [&](auto test) {
        return std::any_of(tabel.rijen.begin(), tabel.rijen.end(), test);
    };
    const bool metMatig = heeft([](const Verdelingsrij& een) { return een.matig != "–"; });
    const bool metOverig = heeft([](const Verdelingsrij& een) { return een.overig > 0; });

    Vulling& deel = vulling.deel("VERDELINGSTABEL");
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    deel.zet("KOP", tabel.kop);
    deel.toonAls(metMatig && heeft([](const Verdelingsrij& een) { return een.matig == "–"; }),
                 "MET_STREEPJE");
    deel.toonAls(metMatig, "MET_MATIG");
    deel.toonAls(metOverig, "MET_OVERIG");
    for (const Verdelingsrij& een : tabel.rijen)
        vulRij(deel.sectie("RIJ"), een, metMatig, metOverig);
}

void vul(Vulling& vulling, const GoodPractices& practices) {
    if (practices.themas.empty()) return;
    Vulling& deel = vulling.deel("GOOD_PRACTICES");
    deel.zet("INLEIDING", practices.inleiding);
    vulAlineas(deel, "ALINEA", practices.alineas);
    for (const GoodPracticeThema& een : practices.themas) {
        Vulling& thema = deel.sectie("THEMA");
        thema.zet("CODE", een.code);
        thema.zet("NAAM", een.naam);
        std::vector<Alinea> teksten;
        for (const GoodPracticeRij& regel : een.practices)
            teksten.push_back({regel.tekst, regel.opgemaakt, regel.plaats, regel.citaat});
        teksten = metPlaatsen(std::move(teksten), "voorbeelden");
        for (std::size_t i = 0; i < teksten.size(); ++i) {
            Vulling& practice = thema.sectie("PRACTICE");
            vulTekst(practice, teksten[i]);
            practice.zetAls("ORGANISATIES", "ORGANISATIES", een.practices[i].organisaties);
        }
    }
}

void vul(Vulling& vulling, const Kaderbijlage& bijlage) {
    Vulling& deel = vulling.deel("KADERBIJLAGE");
    deel.zet("NUMMER", bijlage.nummer);
    deel.zet("NAAM", bijlage.naam);
    deel.zet("BRON", bijlage.bron);
    for (const int noot : bijlage.algemeneNoten)
        vulNoot(deel, "KADERNOOT", noot);
    for (const Kaderbijlage::Thema& een : bijlage.themas) {
        Vulling& thema = deel.sectie("THEMA");
        thema.zet("CODE", een.code);
        thema.zet("NAAM", een.naam);
        thema.zet("DOEL", een.doel);
        for (const Kaderbijlage::Criterium& van : een.criteria) {
            Vulling& criterium = thema.sectie("CRITERIUM");
            criterium.zet("CODE", van.code);
            criterium.zet("TEKST", van.tekst);
            vulVerwachtingen(criterium, van);
        }
    }
    if (bijlage.noten.empty()) return;
    Vulling& noten = deel.sectie("MET_NOTEN");
    for (const Kaderbijlage::Noot& een : bijlage.noten) {
        Vulling& noot = noten.sectie("NOOTTEKST");
        noot.zet("ANKER", nootAnker(een.nummer));
        noot.zet("NUMMER", een.nummer);
        noot.zet("TEKST", een.tekst);
    }
}

void vul(Vulling& vulling, const Verantwoording& verantwoording) {
    Vulling& deel = vulling.deel("VERANTWOORDING");
    deel.zet("NUMMER", verantwoording.nummer);
    if (!verantwoording.bronnen.empty()) {
        Vulling& bronnen = deel.sectie("BRONNEN");
        bronnen.zet("INLEIDING", verantwoording.inleiding);
        for (const Alinea& een : metPlaatsen(verantwoording.bronnen, "onderdelen"))
            vulPlat(bronnen.sectie("BRON"), een);
    }
    deel.elk("ALINEA", "TEKST", verantwoording.alineas);
    deel.elk("LIJST", verantwoording.lijsten, [](Vulling& lijst, const Bronnenlijst& een) {
        lijst.zet("LIJSTKOP", een.kop);
        lijst.toonAls(een.regels.empty(), "LEEG");
        lijst.als(!een.regels.empty(), "REGELS",
                  [&](Vulling& regels) { regels.elk("REGEL", "TEKST", een.regels); });
    });
    Vulling& colofon = deel.deel("COLOFON");
    vulFeiten(colofon, verantwoording.colofon.feiten);
    colofon.elk("CONTROLE", "TEKST", verantwoording.colofon.controle);
    deel.als(!verantwoording.ontbreekt.empty(), "ONTBREEKT", [&](Vulling& uit) {
        uit.zet("KOP", verantwoording.ontbreektKop);
        uit.elk("SOORT", "ZIN", verantwoording.ontbreekt);
    });
}

void vul(Vulling& vulling, const Doeldeel& doel) {
    Vulling& deel = vulling.deel("DOELDEEL");
    vulAlineas(deel, "ALINEA", doel.alineas);
    deel.als(!doel.vragenkop.empty(), "VRAGEN", [&](Vulling& vragen) {
        vragen.zet("VRAGENKOP", doel.vragenkop);
        vragen.zetAls("VRAGENPLAATS", "VRAGENPLAATS", doel.vragenplaats);
        vragen.elk("VRAAG", "TEKST", doel.vragen);
    });
}

}  // namespace maatlat
