// SPDX-License-Identifier: EUPL-1.2
#include "pages/formulier.h"

#include <algorithm>

#include "domain/bestandssoort.h"
#include "domain/getypte_datum.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string idVan(const Veldkop& kop) {
    return kop.id.empty() ? kop.naam : kop.id;
}

/// The parts that explain a field, as aria-describedby wants them.
std::string beschrijvers(const Veldkop& kop) {
    std::string uit;
    const auto noem = [&](const std::string& tekst, const char* soort) {
        if (!tekst.empty()) uit += (uit.empty() ? "" : " ") + idVan(kop) + soort;
    };
    noem(kop.hint, "-hint");
    noem(kop.bericht, "-bericht");
    noem(kop.fout, "-fout");
    return uit;
}

void vulUitleg(Vulling& vulling, const Veldkop& kop) {
    if (beschrijvers(kop).empty()) return;
    Vulling& uitleg = vulling.deel("VELDUITLEG");
    uitleg.zet("ID", idVan(kop));
    uitleg.zetAls("HINT", "HINT", kop.hint);
    uitleg.zetAls("BERICHT", "BERICHT", kop.bericht);
    uitleg.zetAls("FOUT", "FOUT", kop.fout);
}

/// A new field of the kind that the partial draws, with all that its head says.
Vulling& nieuwVeld(Vulling& vulling, std::string_view soort, const Veldkop& kop) {
    Vulling& veld = vulling.deel("FORMULIERVELD").deel(soort);
    veld.zet("NAAM", kop.naam);
    veld.zet("LABEL", kop.label);
    veld.toonAls(kop.verplicht, "VERPLICHT");
    veld.zetAls("BESCHREVEN", "BESCHREVEN", beschrijvers(kop));
    vulUitleg(veld, kop);
    return veld;
}

Vulling& nieuwEnkelVeld(Vulling& vulling, std::string_view soort, const Veldkop& kop) {
    Vulling& veld = nieuwVeld(vulling, soort, kop);
    veld.zet("ID", idVan(kop));
    veld.toonAls(!kop.fout.empty(), "ONGELDIG");
    return veld;
}

struct Invoer {
    std::string type;
    std::string modus{};  ///< inputmode: which keyboard a phone shows
};

Invoer invoer(Tekstveld::Soort soort) {
    switch (soort) {
        case Tekstveld::Soort::getal:
            return {"text", "numeric"};
        case Tekstveld::Soort::email:
            return {"email"};
        case Tekstveld::Soort::wachtwoord:
            return {"password"};
        case Tekstveld::Soort::eenmaligeCode:
            return {"text", "numeric"};
        case Tekstveld::Soort::datum:  // "5 mei 2025" is one too
        case Tekstveld::Soort::tekst:
            break;
    }
    return {"text"};
}

void vulOpties(Vulling& veld, const Veldkop& kop, const std::vector<Optie>& opties) {
    for (std::size_t i = 0; i < opties.size(); ++i) {
        const Optie& een = opties[i];
        const std::string id = idVan(kop) + (i == 0 ? "" : "-" + std::to_string(i + 1));
        Vulling& optie = veld.sectie("OPTIE");
        optie.zet("ID", id);
        optie.zet("WAARDE", een.waarde);
        optie.zet("TEKST", een.label);
        optie.toonAls(een.gekozen, "GEKOZEN");
        optie.zetAls("ELDERS", "ELDERS", kop.formulier);
        if (een.hint.empty()) continue;
        optie.sectie("OPTIE_BESCHREVEN");
        optie.sectie("OPTIE_HINT").zet("HINT", een.hint);
    }
}

struct Statusuiterlijk {
    std::string klasse;
    std::string tekst;
};

Statusuiterlijk uiterlijk(Statuslabel::Soort soort) {
    switch (soort) {
        case Statuslabel::Soort::bezig:
            return {"bezig", "Bezig"};
        case Statuslabel::Soort::klaar:
            return {"klaar", "Klaar"};
        case Statuslabel::Soort::wacht:
            return {"wacht", "Wacht"};
        case Statuslabel::Soort::nietBegonnen:
            break;
    }
    return {"niet-begonnen", "Nog niet begonnen"};
}

/// A date that is stored as people write it; of one that was just typed, what it is read as.
Tekstveld alsDatumveld(Tekstveld veld) {
    const std::string getypt = veld.waarde;
    veld.waarde = zoalsGetypt(getypt);
    const auto gelezen = leesDatum(getypt);
    if (gelezen && *gelezen != getypt && zoalsGetypt(*gelezen) != getypt)
        veld.kop.bericht += (veld.kop.bericht.empty() ? "" : " ") +
                            ("Gelezen als " + datumInWoorden(*gelezen) + ".");
    return veld;
}

}  // namespace

void voegToe(Vulling& vulling, const Tekstveld& getypt) {
    const bool datum = getypt.soort == Tekstveld::Soort::datum;
    const Tekstveld een = datum ? alsDatumveld(getypt) : getypt;
    Vulling& veld = nieuwEnkelVeld(vulling, "TEKSTVELD", een.kop);
    const Invoer hoe = invoer(een.soort);
    veld.toonAls(datum, "DATUM");
    veld.zet("TYPE", hoe.type);
    veld.zetAls("MODUS", "MODUS", hoe.modus);
    veld.zet("AANVULLEN", een.aanvullen.empty() ? "off" : een.aanvullen);
    veld.zet("WAARDE", een.soort == Tekstveld::Soort::wachtwoord ? "" : een.waarde);
}

void voegToe(Vulling& vulling, const Tekstvak& een) {
    Vulling& veld = nieuwEnkelVeld(vulling, "TEKSTVAK", een.kop);
    veld.zet("REGELS", een.regels);
    if (een.langste > 0) veld.zetAls("BEGRENSD", "LANGSTE", std::to_string(een.langste));
    veld.zet("WAARDE", een.waarde);
    veld.zetAls("ELDERS", "ELDERS", een.kop.formulier);
    if (!een.opmaak) return;
    veld.sectie("MET_OPMAAK");
    veld.deel("OPMAAKHULP").zet("LABEL", een.kop.label);
    Vulling& voorbeeld = veld.sectie("VOORBEELD");
    voorbeeld.toonAls(isLeeg(een.waarde), "LEEG");
    voorbeeld.zetMarkdown("TEKST_HTML", een.waarde);
}

void voegToe(Vulling& vulling, const Keuzerondjes& een) {
    Vulling& veld = nieuwVeld(vulling, "KEUZERONDJES", een.kop);
    veld.toonAls(een.naastElkaar, "NAAST_ELKAAR");
    vulOpties(veld, een.kop, een.opties);
}

void voegToe(Vulling& vulling, const Vinkjes& een) {
    vulOpties(nieuwVeld(vulling, "VINKJES", een.kop), een.kop, een.opties);
}

void voegToe(Vulling& vulling, const Keuzelijst& een) {
    Vulling& veld = nieuwEnkelVeld(vulling, "KEUZELIJST", een.kop);
    for (const Optie& een_optie : een.opties) {
        Vulling& optie = veld.sectie("OPTIE");
        optie.zet("WAARDE", een_optie.waarde);
        optie.zet("TEKST", een_optie.label);
        optie.toonAls(een_optie.gekozen, "GEKOZEN");
    }
}

void voegToe(Vulling& vulling, const Bestandsveld& een) {
    Vulling& veld = nieuwEnkelVeld(vulling, "BESTANDSVELD", een.kop);
    veld.zetAls("SOORTEN", "SOORTEN", een.soorten);
    veld.zet("HOOGSTENS", std::to_string(kGrootsteBestand));
    veld.toonAls(een.meer, "MEER");
}

void voegToe(Vulling& vulling, const Verborgen& een) {
    Vulling& veld = vulling.deel("FORMULIERVELD").deel("VERBORGEN");
    veld.zet("NAAM", een.naam);
    veld.zet("WAARDE", een.waarde);
}

std::vector<Foutregel> foutregels(const std::vector<Veldfouten::Fout>& fouten) {
    std::vector<Foutregel> uit;
    for (const Veldfouten::Fout& een : fouten)
        uit.push_back({een.veld, een.melding});
    return uit;
}

std::string foutVan(const std::vector<Veldfouten::Fout>& fouten, std::string_view naam) {
    const auto fout = std::ranges::find(fouten, naam, &Veldfouten::Fout::veld);
    return fout == fouten.end() ? "" : fout->melding;
}

void vul(Vulling& vulling, const std::vector<Samenvattingsrij>& regels) {
    Vulling& lijst = vulling.deel("SAMENVATTINGSLIJST");
    lijst.elk("REGEL", regels, [](Vulling& regel, const Samenvattingsrij& een) {
        regel.zet("NAAM", een.naam);
        regel.zet("WAARDE", een.waarde);
        regel.als(!een.pad.empty(), "WIJZIGEN", [&](Vulling& wijzigen) {
            wijzigen.zet("PAD", een.pad);
            wijzigen.zet("ACTIE", een.actie);
        });
    });
}

void vul(Vulling& vulling, const Statuslabel& status) {
    const auto [klasse, tekst] = uiterlijk(status.soort);
    Vulling& label = vulling.deel("STATUSLABEL");
    label.zet("KLASSE", klasse);
    label.zet("TEKST", status.tekst.empty() ? tekst : status.tekst);
}

void vulUwTekst(Vulling& vulling, const std::vector<Ingevuld>& teksten) {
    if (teksten.empty()) return;
    Vulling& deel = vulling.deel("UW_TEKST");
    for (const Ingevuld& een : teksten) {
        Vulling& veld = deel.sectie("VELD");
        veld.zet("NAAM", een.naam);
        veld.zet("TEKST", een.tekst);
    }
}

}  // namespace maatlat
