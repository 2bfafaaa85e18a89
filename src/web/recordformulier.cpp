// SPDX-License-Identifier: EUPL-1.2
#include "web/recordformulier.h"

#include <algorithm>

#include "pages/privacyvraag.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "toetsing/recordvormen.h"
#include "toetsing/steekproef/leesantwoorden.h"

namespace maatlat::web {

namespace {

/// What a form asks besides the fields of its record; of a record without description all.
std::vector<Veldregel> eigenVelden(Recordsoort soort) {
    switch (soort) {
        case Recordsoort::bevinding:
            return {{"codes"}, {"bij"}};
        case Recordsoort::bron:
            return {{.naam = kBijlageWeg, .vaker = true},
                    {.naam = kBijlageWacht, .vaker = true},
                    {.naam = kBijlageWachtNaam, .vaker = true},
                    {.naam = kBijlageZonder, .vaker = true},
                    {kLinkveld},
                    {kBekekenveld}};
        case Recordsoort::dossier:
            return {{"toelichting"},
                    {kBevestigd},
                    {.naam = "antwoord-", .begin = true},
                    {.naam = "anders-", .begin = true}};
        case Recordsoort::opmerking:
            return {{"zin"}};
        case Recordsoort::maatregel:
            return {{.naam = "verwachting", .vaker = true}, {"begin"}, {"termijn"}, {"achteraf"}};
        default:
            return {};
    }
}

}  // namespace

std::vector<Veldregel> formuliervelden(Recordsoort soort) {
    std::vector<Veldregel> uit = eigenVelden(soort);
    metRecordvan(soort, [&]<class Record>() {
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsVeld<Veld>)
                if (veld.eisen.wijze != Veldwijze::anders)
                    uit.push_back({.naam = veld.naam, .vaker = IsLijst<Veld>});
        });
    });
    return uit;
}

Vastlegging getypt(const Aanvraag& aanvraag, Recordsoort soort) {
    const std::vector<Veldregel> velden = formuliervelden(soort);
    Vastlegging uit;
    for (const auto& [naam, waarde] : aanvraag.verzoek().velden)
        if (std::any_of(velden.begin(), velden.end(), [&](const Veldregel& een) {
                return een.begin ? naam.starts_with(een.naam) : naam == een.naam;
            }))
            uit.voegToe(naam, waarde);
    return uit;
}

Recordinvoer recordinvoer(const Aanvraag& aanvraag, Recordsoort soort, std::int64_t nr) {
    return {nr, aanvraag.versie(), getypt(aanvraag, soort), aanvraag.veld(kPrivacyveld)};
}

}  // namespace maatlat::web
