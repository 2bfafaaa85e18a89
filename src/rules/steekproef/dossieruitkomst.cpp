// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/dossieruitkomst.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <variant>
#include <vector>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<6> kNamen{"voldoet", "voldoet-niet",         "nvt",
                               "open",    "niet-vast-te-stellen", "onbeantwoord"};

bool bevat(const std::vector<std::string>& woorden, std::string_view woord) {
    return std::find(woorden.begin(), woorden.end(), woord) != woorden.end();
}

/// Why a question has no answer of its own kind; nothing when it has one.
std::optional<Dossieruitkomst> zonderEigenAntwoord(std::string_view antwoord) {
    if (antwoord.empty()) return Dossieruitkomst::onbeantwoord;
    if (antwoord == kNvt) return Dossieruitkomst::nvt;
    if (antwoord == kNietVastTeStellen) return Dossieruitkomst::nietVastTeStellen;
    return std::nullopt;
}

/// Why a question does not apply; nothing when it does. A form that was read has no circles: a
/// question hangs on one before it.
std::optional<Dossieruitkomst> waaromNiet(const Dossierformulier& formulier,
                                          const Dossiervraag& vraag,
                                          const Vastlegging& antwoorden) {
    if (!vraag.geldtAls) return std::nullopt;
    const Dossiervraag* op = formulier.vraag(vraag.geldtAls->vraag);
    if (op == nullptr) return Dossieruitkomst::nvt;
    if (const auto ookNiet = waaromNiet(formulier, *op, antwoorden)) return ookNiet;
    const std::string antwoord = antwoorden.tekst(op->code);
    if (bevat(vraag.geldtAls->antwoorden, antwoord)) return std::nullopt;
    return zonderEigenAntwoord(antwoord).value_or(Dossieruitkomst::nvt);
}

/// One of the dates of a term: the day, an outcome of the term when there is none, or neither when
/// the day may still come.
using Termijndatum = std::variant<std::monostate, Dag, Dossieruitkomst>;

Termijndatum termijndatum(const Dossierformulier& formulier, const std::string& code,
                          const Vastlegging& antwoorden) {
    const Dossiervraag* vraag = formulier.vraag(code);
    if (vraag == nullptr) return Dossieruitkomst::nvt;
    if (const auto niet = waaromNiet(formulier, *vraag, antwoorden)) return *niet;
    const std::string antwoord = antwoorden.tekst(code);
    if (const auto niet = zonderEigenAntwoord(antwoord)) return *niet;
    if (antwoord == kNogNiet) return std::monostate{};
    if (const auto dag = dagUit(antwoord)) return *dag;
    return Dossieruitkomst::onbeantwoord;
}

Dossieruitkomst uitkomstVanTermijn(const Dossierformulier& formulier, const Termijnregel& regel,
                                   const Vastlegging& antwoorden, Dag peildatum,
                                   const Termijnkalender& kalender) {
    const Termijndatum van = termijndatum(formulier, regel.van, antwoorden);
    if (const auto* niet = std::get_if<Dossieruitkomst>(&van)) return *niet;
    const Termijndatum tot = termijndatum(formulier, regel.tot, antwoorden);
    if (const auto* niet = std::get_if<Dossieruitkomst>(&tot)) return *niet;
    const Dag* begin = std::get_if<Dag>(&van);
    if (begin == nullptr) return Dossieruitkomst::open;
    const Dag laatste = termijneinde(*begin, regel.termijn, kalender).dag;
    if (const Dag* einde = std::get_if<Dag>(&tot))
        return *einde <= laatste ? Dossieruitkomst::voldoet : Dossieruitkomst::voldoetNiet;
    return peildatum <= laatste ? Dossieruitkomst::open : Dossieruitkomst::voldoetNiet;
}

Dossieruitkomst uitkomstVanGetal(const Dossiervraag& vraag, std::string_view antwoord) {
    int getal = 0;
    const char* const einde = antwoord.data() + antwoord.size();
    const auto uit = std::from_chars(antwoord.data(), einde, getal);
    if (uit.ec != std::errc{} || uit.ptr != einde) return Dossieruitkomst::onbeantwoord;
    const bool binnen = (!vraag.minstens || getal >= *vraag.minstens) &&
                        (!vraag.hoogstens || getal <= *vraag.hoogstens);
    return binnen ? Dossieruitkomst::voldoet : Dossieruitkomst::voldoetNiet;
}

}  // namespace

std::string_view naam(Dossieruitkomst uitkomst) {
    return woordVan(kNamen, uitkomst);
}

std::optional<Dossieruitkomst> dossieruitkomstMetNaam(std::string_view woord) {
    return metWoord<Dossieruitkomst>(kNamen, woord);
}

bool geldt(const Dossierformulier& formulier, const Dossiervraag& vraag,
           const Vastlegging& antwoorden) {
    return !waaromNiet(formulier, vraag, antwoorden);
}

Dossieruitkomst uitkomst(const Dossierformulier& formulier, const Dossiervraag& vraag,
                         const Vastlegging& antwoorden, Dag peildatum,
                         const Termijnkalender& kalender) {
    if (const auto niet = waaromNiet(formulier, vraag, antwoorden)) return *niet;
    if (vraag.soort == Antwoordsoort::termijn)
        return vraag.termijn
                   ? uitkomstVanTermijn(formulier, *vraag.termijn, antwoorden, peildatum, kalender)
                   : Dossieruitkomst::onbeantwoord;
    const std::string antwoord = antwoorden.tekst(vraag.code);
    if (const auto niet = zonderEigenAntwoord(antwoord)) return *niet;
    switch (vraag.soort) {
        case Antwoordsoort::datum:
            return antwoord == kNogNiet ? Dossieruitkomst::open : Dossieruitkomst::voldoet;
        case Antwoordsoort::getal:
            return uitkomstVanGetal(vraag, antwoord);
        case Antwoordsoort::jaNee:
        case Antwoordsoort::keuze:
        case Antwoordsoort::termijn:
            break;
    }
    return bevat(vraag.voldoet, antwoord) ? Dossieruitkomst::voldoet : Dossieruitkomst::voldoetNiet;
}

std::optional<Termijneinde> uiterlijk(const Dossiervraag& vraag, const Vastlegging& antwoorden,
                                      const Termijnkalender& kalender) {
    if (!vraag.termijn) return std::nullopt;
    const auto van = dagUit(antwoorden.tekst(vraag.termijn->van));
    return van ? std::optional(termijneinde(*van, vraag.termijn->termijn, kalender)) : std::nullopt;
}

}  // namespace maatlat
