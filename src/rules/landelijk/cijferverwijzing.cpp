// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/cijferverwijzing.h"

#include <algorithm>
#include <utility>

#include "rules/onderzoek/zonder_rang.h"
#include "taal/getal.h"
#include "taal/spelling.h"
#include "taal/stukken.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr const char* kWatKan =
    " Wat kan: aandeel, voldoende of onvoldoende met een code, oordeel met een criterium en een "
    "oordeel, aantal organisaties, aantal verwachtingen, mediaan, laagste, hoogste, en rang met "
    "een organisatie.";

struct Codewoord {
    std::string_view woord;
    Cijfersoort soort;
};
constexpr Codewoord kMetCode[]{{"aandeel", Cijfersoort::aandeel},
                               {"voldoende", Cijfersoort::voldoende},
                               {"onvoldoende", Cijfersoort::onvoldoende}};
constexpr Codewoord kLos[]{{"mediaan", Cijfersoort::mediaan},
                           {"laagste", Cijfersoort::laagste},
                           {"hoogste", Cijfersoort::hoogste}};

std::vector<std::string> woordenVan(std::string_view tekst) {
    std::vector<std::string> uit;
    for (const Stuk& een : woorden(tekst))
        uit.emplace_back(een.in(tekst));
    return uit;
}

std::string samen(const std::vector<std::string>& woorden, std::size_t vanaf) {
    std::string uit;
    for (std::size_t i = vanaf; i < woorden.size(); ++i)
        uit += (uit.empty() ? "" : " ") + woorden[i];
    return uit;
}

const Verwachting* beoordeeldeVerwachting(const Beoordeling& van, const std::string& code) {
    const Verwachting* een = van.kader().verwachting(code);
    return een && een->beoordeeld ? een : nullptr;
}

std::vector<std::string> codesVan(const Beoordeling& van, bool ookVerwachtingen) {
    std::vector<std::string> uit;
    for (const Criterium* een : van.kader().criteria())
        uit.push_back(een->code);
    if (ookVerwachtingen)
        for (const std::string& een : van.kader().codesPerPositie())
            uit.push_back(een);
    return uit;
}

std::string onbekendeCode(const Beoordeling& van, const std::string& code, bool ookVerwachtingen) {
    if (code.empty())
        return std::string("Hier ontbreekt een code, bijvoorbeeld ") +
               (ookVerwachtingen ? van.kader().codesPerPositie().front()
                                 : van.kader().criteria().front()->code) +
               ".";
    if (const Verwachting* een = van.kader().verwachting(code); een && ookVerwachtingen)
        return "Verwachting " + code + " is in dit onderzoek niet beoordeeld. Er is geen cijfer.";
    return "Het kader kent geen " + std::string(ookVerwachtingen ? "code " : "criterium ") + code +
           "." + bedoeltU(code, codesVan(van, ookVerwachtingen));
}

Verwijzingslezing metCode(Cijfersoort soort, const std::string& code, const Beoordeling& van) {
    if (!beoordeeldeVerwachting(van, code) && !van.kader().criterium(code))
        return {{}, onbekendeCode(van, code, true)};
    return {Cijferverwijzing{soort, code}, ""};
}

Verwijzingslezing oordeelUit(const std::vector<std::string>& delen, const Beoordeling& van) {
    const std::string code = delen.size() > 1 ? delen[1] : "";
    if (!van.kader().criterium(code)) return {{}, onbekendeCode(van, code, false)};
    const std::string woord = samen(delen, 2);
    for (const Oordeel een : kOordelen)
        if (naam(een) == woord) return {Cijferverwijzing{Cijfersoort::oordeel, code, een}, ""};
    return {{}, "Schrijf achter " + code + " welk oordeel: voldoende, matig of onvoldoende."};
}

Verwijzingslezing aantalUit(const std::string& waarvan) {
    if (waarvan == "organisaties") return {Cijferverwijzing{Cijfersoort::organisaties}, ""};
    if (waarvan == "verwachtingen") return {Cijferverwijzing{Cijfersoort::verwachtingen}, ""};
    return {{}, "Schrijf aantal organisaties of aantal verwachtingen."};
}

/// `gezocht` in small letters.
Verwijzingslezing rangUit(const std::string& gezocht, const Beoordeling& van) {
    std::vector<std::string> namen;
    for (const Toets& een : van.ronde().toetsen) {
        if (kleineLetters(een.organisatie) == gezocht)
            return {Cijferverwijzing{Cijfersoort::rang, "", {}, een.organisatie}, ""};
        namen.push_back(een.organisatie);
    }
    if (gezocht.empty()) return {{}, "Schrijf achter rang de naam van een organisatie."};
    return {{},
            "Van \"" + gezocht + "\" staat in dit onderzoek geen toets vast." +
                bedoeltU(gezocht, namen)};
}

Cijfer getal(long aantal) {
    return {std::to_string(aantal), "", aantal, 0};
}

struct Deel {
    long aantal = 0;
    long geheel = 0;
};

Deel deelVan(const Cijferverwijzing& wat, const Beoordeling& van) {
    if (const Verwachting* een = beoordeeldeVerwachting(van, wat.code)) {
        const Telling& telling = van.perVerwachting()[static_cast<std::size_t>(een->positie)];
        return {wat.soort == Cijfersoort::onvoldoende ? telling.onvoldoende : telling.voldoende,
                telling.beoordeeld()};
    }
    std::size_t plek = 0;
    for (const Criterium* een : van.kader().criteria()) {
        if (een->code == wat.code) break;
        ++plek;
    }
    const Verdeling& verdeling = van.perCriterium()[plek];
    const Oordeel welk = wat.oordeel.value_or(
        wat.soort == Cijfersoort::onvoldoende ? Oordeel::onvoldoende : Oordeel::voldoende);
    return {verdeling.van(welk), verdeling.beoordeeld()};
}

Cijfer deelcijfer(const Cijferverwijzing& wat, const Beoordeling& van) {
    const Deel deel = deelVan(wat, van);
    if (deel.geheel == 0)
        return {"", wat.code + " is bij geen enkele organisatie te tellen.", 0, 0};
    if (wat.soort != Cijfersoort::aandeel)
        return {std::to_string(deel.aantal), "", deel.aantal, deel.geheel};
    // As narekenen reads "N procent": a half goes up.
    const long procent = (200 * deel.aantal + deel.geheel) / (2 * deel.geheel);
    return {std::to_string(procent) + " procent", "", deel.aantal, deel.geheel};
}

Cijfer rangcijfer(const Cijferverwijzing& wat, const Beoordeling& van) {
    const Toets* toets = van.ronde().toets(wat.organisatie);
    if (!toets) return {"", wat.organisatie + " hoort hier niet bij.", 0, 0};
    const std::size_t plaats = van.plaats(*toets);
    if (const auto rang = van.ranglijst().rang(plaats)) return getal(*rang);
    return {
        "",
        wat.organisatie + " heeft geen rang: " + waaromZonderRang(van.ranglijst(), plaats) + ".", 0,
        0};
}

}  // namespace

std::string Cijferverwijzing::tekst() const {
    switch (soort) {
        case Cijfersoort::aandeel:
            return "aandeel " + code;
        case Cijfersoort::voldoende:
            return "voldoende " + code;
        case Cijfersoort::onvoldoende:
            return "onvoldoende " + code;
        case Cijfersoort::oordeel:
            return "oordeel " + code + " " + std::string(naam(oordeel.value_or(Oordeel::matig)));
        case Cijfersoort::organisaties:
            return "aantal organisaties";
        case Cijfersoort::verwachtingen:
            return "aantal verwachtingen";
        case Cijfersoort::mediaan:
            return "mediaan";
        case Cijfersoort::laagste:
            return "laagste";
        case Cijfersoort::hoogste:
            return "hoogste";
        case Cijfersoort::rang:
            break;
    }
    return "rang " + organisatie;
}

Verwijzingslezing leesVerwijzing(std::string_view binnen, const Beoordeling& van) {
    const std::vector<std::string> delen = woordenVan(kleineLetters(binnen));
    if (delen.empty()) return {{}, std::string("Tussen de accolades staat niets.") + kWatKan};
    for (const Codewoord& een : kMetCode)
        if (delen[0] == een.woord) return metCode(een.soort, samen(delen, 1), van);
    if (delen[0] == "oordeel") return oordeelUit(delen, van);
    if (delen[0] == "aantal") return aantalUit(samen(delen, 1));
    if (delen[0] == "rang") return rangUit(samen(delen, 1), van);
    for (const Codewoord& een : kLos)
        if (samen(delen, 0) == een.woord) return {Cijferverwijzing{een.soort}, ""};
    return {{}, "\"" + samen(delen, 0) + "\" is geen bekende verwijzing." + kWatKan};
}

Cijfer cijferVan(const Cijferverwijzing& wat, const Beoordeling& van) {
    const Spreiding& spreiding = van.spreiding();
    switch (wat.soort) {
        case Cijfersoort::aandeel:
        case Cijfersoort::voldoende:
        case Cijfersoort::onvoldoende:
        case Cijfersoort::oordeel:
            return deelcijfer(wat, van);
        case Cijfersoort::organisaties:
            return getal(van.basis().tellenMee());
        case Cijfersoort::verwachtingen:
            return getal(van.kader().aantalBeoordeeld());
        case Cijfersoort::rang:
            return rangcijfer(wat, van);
        default:
            break;
    }
    if (spreiding.organisaties == 0) return {"", "Er telt nog geen organisatie mee.", 0, 0};
    if (wat.soort == Cijfersoort::laagste) return getal(spreiding.minste);
    if (wat.soort == Cijfersoort::hoogste) return getal(spreiding.meeste);
    return {metHalven(spreiding.mediaan), "", static_cast<long>(spreiding.mediaan), 0};
}

std::string betekenis(const Cijferverwijzing& wat, const Beoordeling& van) {
    const std::string bij =
        (van.kader().criterium(wat.code) ? "criterium " : "verwachting ") + wat.code;
    switch (wat.soort) {
        case Cijfersoort::aandeel:
            return "het aandeel organisaties met voldoende op " + bij;
        case Cijfersoort::voldoende:
            return "hoeveel organisaties voldoende hebben op " + bij;
        case Cijfersoort::onvoldoende:
            return "hoeveel organisaties onvoldoende hebben op " + bij;
        case Cijfersoort::oordeel:
            return "hoeveel organisaties het oordeel " +
                   std::string(naam(wat.oordeel.value_or(Oordeel::matig))) + " hebben op " + bij;
        case Cijfersoort::organisaties:
            return "hoeveel organisaties meetellen";
        case Cijfersoort::verwachtingen:
            return "hoeveel verwachtingen zijn beoordeeld";
        case Cijfersoort::mediaan:
            return "de mediaan van het aantal voldoende per organisatie";
        case Cijfersoort::laagste:
            return "het laagste aantal voldoende van een organisatie";
        case Cijfersoort::hoogste:
            return "het hoogste aantal voldoende van een organisatie";
        case Cijfersoort::rang:
            break;
    }
    return "de rang van " + wat.organisatie;
}

std::vector<Cijferverwijzing> alleVerwijzingen(const Beoordeling& van) {
    using enum Cijfersoort;
    std::vector<Cijferverwijzing> alle{
        {organisaties}, {verwachtingen}, {mediaan}, {laagste}, {hoogste}};
    for (const Criterium* criterium : van.kader().criteria()) {
        alle.push_back({aandeel, criterium->code});
        for (const Oordeel een : kOordelen)
            alle.push_back({oordeel, criterium->code, een});
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.beoordeeld)
                for (const Cijfersoort soort : {aandeel, voldoende, onvoldoende})
                    alle.push_back({soort, een.code});
    }
    for (const Toets& een : van.ronde().toetsen)
        alle.push_back({rang, "", {}, een.organisatie});
    std::erase_if(alle, [&](const auto& een) { return cijferVan(een, van).tekst.empty(); });
    return alle;
}

std::vector<Verwijzingsdeel> ontleedTekst(std::string_view tekst, const Beoordeling& van) {
    std::vector<Verwijzingsdeel> uit;
    const auto los = [&](std::string_view woorden) {
        if (!woorden.empty()) uit.push_back({std::string(woorden)});
    };
    while (!tekst.empty()) {
        const auto open = tekst.find("{{");
        los(tekst.substr(0, open));
        if (open == std::string_view::npos) break;
        tekst.remove_prefix(open);
        const auto dicht = tekst.find("}}");
        const auto regel = tekst.find('\n');
        if (dicht == std::string_view::npos || regel < dicht) {
            const std::string_view rest = tekst.substr(0, std::min(regel, tekst.size()));
            uit.push_back({std::string(rest), {}, "Sluit deze verwijzing af met twee accolades."});
            tekst.remove_prefix(rest.size());
            continue;
        }
        Verwijzingslezing gelezen = leesVerwijzing(tekst.substr(2, dicht - 2), van);
        if (gelezen.verwijzing)
            if (const Cijfer nu = cijferVan(*gelezen.verwijzing, van); nu.tekst.empty())
                gelezen = {{}, nu.waarom};
        uit.push_back({std::string(tekst.substr(0, dicht + 2)), std::move(gelezen.verwijzing),
                       std::move(gelezen.fout)});
        tekst.remove_prefix(dicht + 2);
    }
    return uit;
}

std::string ingevuldeTekst(std::string_view tekst, const Beoordeling& van) {
    std::string uit;
    for (const Verwijzingsdeel& een : ontleedTekst(tekst, van)) {
        if (een.verwijzing)
            uit += cijferVan(*een.verwijzing, van).tekst;
        else
            uit += een.fout.empty() ? een.tekst : "[geen cijfer: " + een.tekst + "]";
    }
    return uit;
}

std::vector<std::string> verwijzingsfouten(std::string_view tekst, const Beoordeling& van) {
    std::vector<std::string> uit;
    for (const Verwijzingsdeel& een : ontleedTekst(tekst, van))
        if (!een.fout.empty()) uit.push_back(een.tekst + ": " + een.fout);
    return uit;
}

}  // namespace maatlat
