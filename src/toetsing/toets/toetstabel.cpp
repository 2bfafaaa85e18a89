// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetstabel.h"

#include <array>

#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/toets/tegenbewijs.h"
#include "toetsing/toets/veldopmerkingen.h"

namespace maatlat {

namespace {

int opmerkingenBij(const std::map<std::string, int>& open, const std::string& code) {
    int uit = 0;
    for (const Veldsoort soort :
         std::array{Veldsoort::score, Veldsoort::motivering, Veldsoort::verbeterpunt})
        if (const auto plek = open.find(Veldsleutel{soort, code}.tekst()); plek != open.end())
            uit += plek->second;
    return uit;
}

}  // namespace

Toetstabel leesToetstabel(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        Toetstabel uit;
        uit.beeld = toetsbeeld(inzage);
        const Toetsinhoud& inhoud = uit.beeld.inhoud;
        const Bevindingwijzer bevindingen(inhoud);
        const auto verdeeld = toegewezen(inzage);
        for (const Verwachting* een : inhoud.kader->beoordeelde()) {
            Tabelregel& regel = uit.regels[een->code];
            regel.tegen = tegenBewijs(inhoud, bevindingen, *een);
            const Veld score = inhoud.veld({Veldsoort::score, een->code});
            if (!score.waarde.empty()) {
                // Those of a published round nobody in particular gave.
                regel.gescoordDoor =
                    score.auteur == 0 ? "overgenomen" : persoonsnaam(inzage, score.auteur);
                regel.gescoordOp = score.wanneer;
            }
            if (const auto aan = verdeeld.find(een->code); aan != verdeeld.end())
                regel.aan = aan->second;
            regel.opmerkingen = opmerkingenBij(uit.beeld.opmerkingen, een->code);
        }
        uit.team = toewijsbaar(inzage);
        uit.verdeling = verdeling(inzage);
        for (const auto& [plek, aantal] : uit.beeld.opmerkingen)
            uit.opmerkingen += aantal;
        return uit;
    });
}

}  // namespace maatlat
