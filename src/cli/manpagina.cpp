// SPDX-License-Identifier: EUPL-1.2
#include "cli/manpagina.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace maatlat {

namespace {

/// A text as troff shows it: hyphens that can be copied, no commands in it.
std::string veilig(std::string_view tekst) {
    std::string uit = tekst.starts_with('.') || tekst.starts_with('\'') ? "\\&" : "";
    for (const char een : tekst) {
        if (een == '\\')
            uit += "\\e";
        else if (een == '-')
            uit += "\\-";
        else if (een == '\'')
            uit += "\\(aq";
        else if (een == '^')
            uit += "\\(ha";
        else if (een == '~')
            uit += "\\(ti";
        else
            uit += een;
    }
    return uit;
}

std::string vet(std::string_view tekst) {
    return "\\fB" + veilig(tekst) + "\\fR";
}
std::string schuin(std::string_view tekst) {
    return "\\fI" + veilig(tekst) + "\\fR";
}

/// A sentence, with `words of the program` in bold.
std::string zin(std::string_view tekst) {
    std::string uit;
    bool code = false;
    while (true) {
        const auto tot = tekst.find('`');
        const std::string_view deel = tekst.substr(0, tot);
        uit += code ? vet(deel) : veilig(deel);
        if (tot == std::string_view::npos) return uit;
        tekst.remove_prefix(tot + 1);
        code = !code;
    }
}

std::string metPunt(const std::string& tekst) {
    return tekst.ends_with('.') ? tekst : tekst + ".";
}

std::string hoofdletters(std::string tekst) {
    std::ranges::transform(tekst, tekst.begin(),
                           [](unsigned char een) { return static_cast<char>(std::toupper(een)); });
    return tekst;
}

std::string kop(const std::string& woord) {
    return ".SH " + woord + "\n";
}

std::string begin(const std::string& naam, const std::string& deel, const std::string& wat) {
    return ".\\\" -*- coding: utf-8 -*-\n.\\\" SPDX-License-Identifier: EUPL-1.2\n.nr HY 0\n.ds AD "
           "l\n.TH " +
           veilig(hoofdletters(naam)) + " " + deel +
           " \"\" \"Maatlat " MAATLAT_VERSIE "\" \"Handleiding van Maatlat\"\n.nh\n.ad l\n" +
           kop("NAAM") + veilig(naam) + " \\- " + veilig(wat) + "\n";
}

std::string waarde(const Optiebeschrijving& optie) {
    switch (optie.waarde) {
        case Waardesoort::geen:
            return "";
        case Waardesoort::map:
            return schuin("MAP");
        case Waardesoort::bestand:
            return schuin("BESTAND");
        case Waardesoort::anders:
            return schuin("WAARDE");
        case Waardesoort::keuze:
            break;
    }
    std::string uit;
    for (const std::string& een : optie.keuzes)
        uit += (uit.empty() ? "" : " | ") + vet(een);
    return uit;
}

std::string optieregel(const Optiebeschrijving& optie) {
    std::string uit = ".TP\n";
    if (!optie.andere.empty()) uit += vet(optie.andere) + ", ";
    uit += optie.naam.starts_with('-') ? vet(optie.naam) : schuin(optie.naam);
    if (optie.naam.starts_with('-') && optie.waarde != Waardesoort::geen)
        uit += optie.magZonder ? " [" + waarde(optie) + "]" : " " + waarde(optie);
    uit += "\n" + zin(metPunt(optie.uitleg));
    if (optie.verplicht) uit += " Verplicht.";
    return uit + "\n";
}

std::string opties(const Opdrachtbeschrijving& opdracht) {
    std::string uit;
    for (const Optiebeschrijving& een : opdracht.gegevens)
        uit += optieregel(een);
    for (const Optiebeschrijving& een : opdracht.opties)
        uit += optieregel(een);
    return uit;
}

/// "maatlat kader controleer [OPTIES] bestand...".
std::string aanroep(const Opdrachtbeschrijving& opdracht, const std::string& voor) {
    std::string uit = vet(voor + " " + opdracht.naam);
    for (const Optiebeschrijving& een : opdracht.opties)
        if (een.verplicht) uit += " " + vet(een.naam) + " " + waarde(een);
    uit += " [" + schuin("OPTIES") + "]";
    for (const Optiebeschrijving& een : opdracht.gegevens)
        uit += " " + schuin(een.naam) + (een.vaker ? " ..." : "");
    return uit + "\n";
}

/// What was written by hand, with the headings that it has itself.
std::string geschreven(std::string_view tekst) {
    std::istringstream regels{std::string(tekst)};
    std::string uit;
    std::string regel;
    enum class Waar : unsigned char { wit, alinea, code } waar = Waar::wit;
    const auto naar = [&](Waar nu) {
        if (waar == Waar::code && nu != Waar::code) uit += ".EE\n.RE\n";
        if (waar != Waar::code && nu == Waar::code) uit += ".PP\n.RS 4\n.EX\n";
        waar = nu;
    };
    while (std::getline(regels, regel)) {
        if (regel.empty()) {
            naar(Waar::wit);
        } else if (regel.starts_with("# ")) {
            naar(Waar::wit);
            uit += kop(regel.substr(2));
        } else if (regel.starts_with("    ")) {
            naar(Waar::code);
            uit += veilig(regel.substr(4)) + "\n";
        } else if (regel.starts_with("- ")) {
            naar(Waar::alinea);
            uit += ".IP \\(bu 2\n" + zin(regel.substr(2)) + "\n";
        } else {
            if (waar != Waar::alinea) {
                naar(Waar::alinea);
                if (!uit.empty() && !uit.ends_with("\"\n")) uit += ".PP\n";
            }
            uit += zin(regel.starts_with("  ") ? regel.substr(2) : regel) + "\n";
        }
    }
    naar(Waar::wit);
    return uit;
}

constexpr std::string_view kExitcodes =
    "- `0`: gedaan, of het antwoord is ja.\n"
    "- `1`: het antwoord is nee: er klopt iets niet. Wat, dat staat in de uitvoer.\n"
    "- `2`: verkeerd gebruik, verkeerde invoer, of het lukte niet.\n";

std::string slot(const std::string& zieOok) {
    return kop("EXITCODES") + geschreven(kExitcodes) + kop("ZIE OOK") + zieOok + "\n";
}

std::string pagina(const std::string& naam, const std::string& deel = "1") {
    return vet(naam) + "(" + deel + ")";
}

/// The description by hand, and what comes behind its first heading.
std::pair<std::string, std::string> gesplitst(std::string_view tekst) {
    const auto koppen = tekst.find("\n# ");
    if (koppen == std::string_view::npos) return {geschreven(tekst), ""};
    return {geschreven(tekst.substr(0, koppen + 1)), geschreven(tekst.substr(koppen + 1))};
}

}  // namespace

std::string manProgramma(const Opdrachtbeschrijving& programma, std::string_view tekst) {
    const auto [beschrijving, rest] = gesplitst(tekst);
    std::string uit = begin(programma.naam, "1", "toetst organisaties aan een toetsingskader") +
                      kop("OVERZICHT") + vet(programma.naam) + " " + schuin("OPDRACHT") + " [" +
                      schuin("OPTIES") + "]\n" + kop("BESCHRIJVING") + beschrijving +
                      kop("OPDRACHTEN");
    std::string zieOok;
    for (const Opdrachtbeschrijving& een : programma.opdrachten) {
        uit += ".TP\n" + vet(een.naam) + "\n" + zin(metPunt(een.wat)) + "\n";
        zieOok += pagina("maatlat-" + een.naam) + ",\n";
    }
    return uit + kop("OPTIES") + opties(programma) + rest +
           slot(zieOok + pagina("maatlat.conf", "5"));
}

std::string manOpdracht(const Opdrachtbeschrijving& opdracht, std::string_view tekst) {
    const auto [beschrijving, rest] = gesplitst(tekst);
    // Of a command that only stands for those below it there is nothing to call.
    const bool zelf = opdracht.opdrachten.empty() || opdracht.opties.size() > 1;
    std::string wat = opdracht.wat;
    wat.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(wat.front())));
    std::string uit = begin("maatlat-" + opdracht.naam, "1", wat) + kop("OVERZICHT");
    if (zelf) uit += aanroep(opdracht, "maatlat");
    for (const Opdrachtbeschrijving& een : opdracht.opdrachten)
        uit += (zelf || &een != &opdracht.opdrachten.front() ? ".br\n" : "") +
               aanroep(een, "maatlat " + opdracht.naam);
    uit += kop("BESCHRIJVING") + beschrijving;
    for (const Opdrachtbeschrijving& een : opdracht.opdrachten)
        uit += ".SS maatlat " + opdracht.naam + " " + een.naam + "\n" + zin(metPunt(een.wat)) +
               "\n" + opties(een);
    uit += kop("OPTIES") + opties(opdracht);
    if (!opdracht.voetnoot.empty()) uit += ".PP\n" + zin(metPunt(opdracht.voetnoot)) + "\n";
    std::string zieOok = pagina("maatlat");
    if (opdracht.naam == "start") zieOok += ",\n" + pagina("maatlat.conf", "5");
    return uit + rest + slot(zieOok);
}

std::string manInstellingen(const Opdrachtbeschrijving& start, std::string_view tekst) {
    const auto [beschrijving, rest] = gesplitst(tekst);
    std::string uit = begin("maatlat.conf", "5", "instellingen van maatlat start") +
                      kop("BESCHRIJVING") + beschrijving + kop("INSTELLINGEN");
    for (const Optiebeschrijving& een : start.opties) {
        if (een.naam == "--help" || een.naam == "--instellingen") continue;
        uit += ".TP\n" + vet(een.naam.substr(2) + "=");
        uit += een.waarde == Waardesoort::geen ? vet("ja") + " | " + vet("nee") : waarde(een);
        uit += "\n" + zin(metPunt(een.uitleg)) + "\n";
    }
    return uit + rest + kop("ZIE OOK") + pagina("maatlat-start") + "\n";
}

}  // namespace maatlat
