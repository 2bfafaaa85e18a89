// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoordkeuze.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "taal/tekst.h"
#include "taal/zoekvorm.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// Words that stand in what many people choose. What is left of a password without them must still
/// be something.
constexpr std::array<std::string_view, 40> kGewoon{
    "wachtwoord", "wachtwoorden",  "password",     "passwort",  "welkom",    "welcome",
    "geheim",     "secret",        "veiligthuis",  "veilig",    "thuis",     "maatlat",
    "inspectie",  "inspecteur",    "inspectorate", "toezicht",  "beheerder", "beheer",
    "admin",      "administrator", "gebruiker",    "login",     "inloggen",  "letmein",
    "iloveyou",   "ikhouvanjou",   "nederland",    "holland",   "amsterdam", "rotterdam",
    "denhaag",    "utrecht",       "voetbal",      "feyenoord", "ajax",      "lente",
    "zomer",      "herfst",        "winter",       "abc"};

/// Rows in which neighbours follow each other: keyboards, alphabet, digits.
constexpr std::array<std::string_view, 7> kRijen{"qwertyuiop",
                                                 "asdfghjkl",
                                                 "zxcvbnm",
                                                 "azertyuiop",
                                                 "qwertzuiop",
                                                 "1234567890",
                                                 "abcdefghijklmnopqrstuvwxyz"};

/// Without case, accents and everything that is no letter or digit.
std::string kern(std::string_view tekst) {
    std::string uit;
    for (const char teken : zoekvorm(tekst)) {
        const bool ascii = static_cast<unsigned char>(teken) < 0x80;
        const bool woordteken = (teken >= 'a' && teken <= 'z') || (teken >= '0' && teken <= '9');
        if (!ascii || woordteken) uit += teken;
    }
    return uit;
}

/// Whether two neighbouring characters are the same, or next to each other in one of the rows.
bool volgtOp(char een, char ander) {
    if (een == ander) return true;
    return std::ranges::any_of(kRijen, [&](std::string_view rij) {
        const auto plaats = rij.find(een);
        const auto volgende = rij.find(ander);
        return plaats != std::string_view::npos && volgende != std::string_view::npos &&
               (plaats + 1 == volgende || volgende + 1 == plaats);
    });
}

/// How many characters say something new: not those that follow from the one before.
std::size_t onverwacht(std::string_view tekst) {
    std::size_t uit = 0;
    for (std::size_t i = 0; i < tekst.size(); ++i)
        if (i == 0 || !volgtOp(tekst[i - 1], tekst[i])) ++uit;
    return uit;
}

/// Whether the text is one piece of at most half its length, again and again.
bool isHerhaling(std::string_view tekst) {
    for (std::size_t lengte = 1; lengte * 2 <= tekst.size(); ++lengte)
        if (std::ranges::equal(tekst.substr(lengte), tekst.substr(0, tekst.size() - lengte)))
            return true;
    return false;
}

std::string zonder(std::string tekst, std::string_view woord) {
    for (auto plaats = tekst.find(woord); plaats != std::string::npos; plaats = tekst.find(woord))
        tekst.erase(plaats, woord.size());
    return tekst;
}

/// Digits with which words are often closed off or letters replaced.
std::string zonderCijfers(std::string tekst) {
    std::erase_if(tekst, [](char teken) { return teken >= '0' && teken <= '9'; });
    return tekst;
}

/// The words that say who somebody is.
std::vector<std::string> eigenWoorden(const Persoon& persoon) {
    std::vector<std::string> uit;
    std::string woord;
    for (const char teken : persoon.naam + " " + persoon.email + " " + persoon.organisatie + " ") {
        const bool grens = teken == ' ' || teken == '@' || teken == '.' || teken == '-';
        if (!grens) {
            woord += teken;
            continue;
        }
        if (std::string kort = kern(woord); kort.size() >= 3) uit.push_back(std::move(kort));
        woord.clear();
    }
    return uit;
}

/// Longest first, so that a word within another does not leave a piece of it.
std::string zonderWoorden(std::string tekst, std::vector<std::string> woorden) {
    std::ranges::sort(woorden, std::greater(), &std::string::size);
    for (const std::string& woord : woorden)
        tekst = zonder(std::move(tekst), woord);
    return tekst;
}

}  // namespace

std::string wachtwoordbezwaar(std::string_view wachtwoord, const Persoon& persoon) {
    if (wachtwoord.empty()) return "Vul een wachtwoord in.";
    if (aantalTekens(wachtwoord) < kWachtwoordMinimum)
        return "Dit wachtwoord is te kort. Gebruik minstens " + std::to_string(kWachtwoordMinimum) +
               " tekens, bijvoorbeeld vier of vijf woorden achter elkaar.";
    if (aantalTekens(wachtwoord) > kWachtwoordMaximum)
        return "Dit wachtwoord is te lang. Gebruik hoogstens " +
               std::to_string(kWachtwoordMaximum) + " tekens.";

    constexpr std::size_t kMinstens = 6;
    const std::string tekst = kern(wachtwoord);
    if (isHerhaling(tekst) || onverwacht(tekst) < kMinstens)
        return "Dit wachtwoord is makkelijk te raden: het herhaalt zich, of de tekens volgen op "
               "elkaar. Kies een paar woorden die niets met elkaar te maken hebben.";
    std::vector<std::string> eigen = eigenWoorden(persoon);
    if (onverwacht(zonderCijfers(zonderWoorden(tekst, eigen))) < kMinstens &&
        zonderWoorden(tekst, eigen) != tekst)
        return "Dit wachtwoord lijkt te veel op uw naam, e-mailadres of organisatie. Kies een paar "
               "woorden die niets met u te maken hebben.";
    eigen.insert(eigen.end(), kGewoon.begin(), kGewoon.end());
    if (const std::string rest = zonderWoorden(tekst, eigen);
        rest != tekst && onverwacht(zonderCijfers(rest)) < kMinstens)
        return "Dit wachtwoord kiezen veel mensen. Kies een paar woorden die niets met elkaar te "
               "maken hebben.";
    return {};
}

void eisNieuwWachtwoord(const Persoon& persoon, std::string_view wachtwoord,
                        std::string_view herhaling, const std::string& veld) {
    Veldcontrole controle;
    if (const std::string bezwaar = wachtwoordbezwaar(nfc(wachtwoord), persoon); !bezwaar.empty())
        controle.fout(veld, bezwaar);
    else if (herhaling != wachtwoord)
        controle.fout("herhaling", "Dit is niet hetzelfde. Vul twee keer hetzelfde wachtwoord in.");
    controle.eisGoed();
}

}  // namespace maatlat
