// SPDX-License-Identifier: EUPL-1.2
#include "kader/landelijk/kaderverband_lezer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "kader/naamregister.h"
#include "kader/verwijzing.h"
#include "kader/yaml_velden.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// One of the two sides: its kader, and what was said of its verwachtingen until now.
struct Kant {
    std::string woord;  ///< "van", "naar"
    const Toetsingskader* kader = nullptr;
    std::map<std::string, int> genoemd{};  ///< by code: in how many lines
    std::set<std::string> zonder{};        ///< codes with `geen verband`
};

/// The kader that `van` or `naar` names; id and version in `id` and `versie`.
const Toetsingskader* leesKant(Velden& velden, Meldingen& meldingen, const std::string& woord,
                               const Kaderzoeker& zoek, std::string& id, std::string& versie) {
    const auto tabel = velden.tabel(woord, true);
    if (!tabel) return nullptr;
    Velden delen(*tabel, meldingen, "het kader bij " + woord);
    id = delen.tekst("kader");
    versie = delen.tekst("versie");
    delen.klaar();
    const Toetsingskader* uit = zoek(id, versie);
    if (!uit)
        meldingen.bij(tabel->regel(), tabel->kolom(),
                      "Het kader " + id + ", versie " + versie +
                          ", is er niet. Noem id en versie van een kader dat er is.");
    return uit;
}

std::optional<Verbandsoort> leesSoort(Velden& delen) {
    const auto knoop = delen.verplicht("verband");
    if (!knoop) return std::nullopt;
    if (const auto soort = metWoord<Verbandsoort>(kVerbandsoorten, knoop->tekst())) return soort;
    delen.melding(*knoop,
                  "Dit is geen verband. Kies gelijk, deel van, omvat, overlapt of geen verband.");
    return std::nullopt;
}

/// The code at one side of a line; empty when there is none, or a wrong one.
std::string leesCode(Velden& delen, Meldingen& meldingen, Kant& kant) {
    const auto knoop = delen.neem(kant.woord);
    if (!knoop) return {};
    const Naamregister geen({});
    const std::string code =
        Kaderverwijzing(*kant.kader, geen, meldingen).code(*knoop, Kaderverwijzing::verwachting);
    if (!code.empty()) ++kant.genoemd[code];
    return code;
}

void leesVerband(const Knoop& knoop, Meldingen& meldingen, Kant& van, Kant& naar,
                 Kaderverband& uit) {
    Velden delen(knoop, meldingen, "een verband");
    const std::size_t fouten = meldingen.aantal();
    Verwachtingsverband een;
    een.van = leesCode(delen, meldingen, van);
    een.naar = leesCode(delen, meldingen, naar);
    const auto soort = leesSoort(delen);
    een.reden = delen.tekst("reden");
    delen.klaar();
    if (!soort || meldingen.aantal() > fouten) return;
    een.soort = *soort;
    const bool beide = !een.van.empty() && !een.naar.empty();
    if (een.soort == Verbandsoort::geenVerband) {
        if (een.van.empty() == een.naar.empty())
            delen.melding("Bij geen verband staat één code: bij van, of bij naar.");
        (een.van.empty() ? naar : van).zonder.insert(een.van.empty() ? een.naar : een.van);
    } else if (!beide) {
        delen.melding("Noem bij dit verband een code bij van en een bij naar.");
    }
    const bool dubbel = std::ranges::any_of(uit.verbanden, [&](const Verwachtingsverband& ander) {
        return ander.van == een.van && ander.naar == een.naar;
    });
    if (dubbel) delen.melding("Dit verband staat er al. Laat er een van weg.");
    uit.verbanden.push_back(std::move(een));
}

/// What is missing at this side, or is said to have no verband and has one.
void eisVolledig(const Kant& kant, const Knoop& waar, Meldingen& meldingen) {
    std::vector<std::string> ontbreekt, tegenspraak;
    for (const Verwachting* een : kant.kader->beoordeelde()) {
        const auto plek = kant.genoemd.find(een->code);
        if (plek == kant.genoemd.end())
            ontbreekt.push_back(een->code);
        else if (plek->second > 1 && kant.zonder.contains(een->code))
            tegenspraak.push_back(een->code);
    }
    if (!ontbreekt.empty())
        meldingen.bij(waar.regel(), waar.kolom(),
                      "Bij " + kant.woord + " ontbreekt " + opsomming(ontbreekt) +
                          ". Schrijf voor elke verwachting op welk verband zij heeft, of dat er "
                          "geen verband is.");
    if (!tegenspraak.empty())
        meldingen.bij(waar.regel(), waar.kolom(),
                      "Van " + opsomming(tegenspraak) +
                          " staat er geen verband, en ook een verband. Laat een van beide weg.");
}

}  // namespace

Kaderverband leesKaderverband(std::string_view inhoud, const std::string& bestand,
                              const Kaderzoeker& zoek) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "het kaderverband");
    velden.soort(kKaderverband);
    Kaderverband uit;
    Kant van{"van"}, naar{"naar"};
    van.kader = leesKant(velden, meldingen, "van", zoek, uit.vanKader, uit.vanVersie);
    naar.kader = leesKant(velden, meldingen, "naar", zoek, uit.naarKader, uit.naarVersie);
    uit.schrijver = velden.tekst("geschreven_door");
    const auto lijst = velden.lijst("verbanden", true);
    velden.klaar();
    if (van.kader && naar.kader) {
        const std::size_t fouten = meldingen.aantal();
        for (const Knoop& een : lijst)
            leesVerband(een, meldingen, van, naar, uit);
        // Of a line that could not be read the codes may be missing too.
        if (meldingen.aantal() == fouten) {
            eisVolledig(van, document.wortel(), meldingen);
            eisVolledig(naar, document.wortel(), meldingen);
        }
    }
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
