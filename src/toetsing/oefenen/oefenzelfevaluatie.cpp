// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <stdexcept>
#include <string>

#include "toetsing/oefenen/oefeninvulling.h"
#include "toetsing/oefenen/oefenlopend.h"
#include "toetsing/oefenen/oefenwederhoor.h"
#include "toetsing/onderzoek/samenwerken.h"
#include "toetsing/onderzoek/zelfevaluatie.h"
#include "toetsing/traject/vaststellen.h"

namespace maatlat {

namespace {

// Keys of who does one: see criteria/oefening/oefening.yaml.
constexpr const char* kBezig = "oefenhaven";
constexpr const char* kCollega = "oefenhaven-medewerker";  // of the first
constexpr const char* kHeeftIngediend = "oefenstad";
constexpr const char* kNamTerug = "oefendorp";

constexpr int kGeopend = 15;   ///< days ago
constexpr int kIngevuld = 10;  ///< idem
constexpr int kDagIngediend = 8;
constexpr int kDagTerug = 6;

/// Where the organisation thinks otherwise than the inspectie will.
const Oefentoets kEigenOordeel{{}, 0, Trajectstap::lopend, {}, {}, {"1.3.2"}};

bool alleenThemaEen(const Oefenverwachting& een) {
    return een.code.starts_with("1.");
}

std::int64_t open(Oefenwerk& werk, const std::string& wie) {
    const Zelfevaluaties keuzes = zelfevaluaties(werk.werkplek, werk.wie(wie), 1);
    for (const Zelfevaluaties::Kader& een : keuzes.kaders)
        if (een.keuze.hash == werk.kaderHash)
            return openZelfevaluatie(werk.werkplek, werk.als(wie), een.keuze.hash,
                                     een.regelset.empty() ? werk.stof.onderzoek.regelset : "");
    throw std::logic_error("an exercise has no kader for a zelfevaluatie");
}

void vul(Oefenwerk& werk, const std::string& wie, std::int64_t toets, const Oefenkeuze& kies) {
    schrijfTeksten(werk, wie, toets, kEigenOordeel, kies);
    geefScores(werk, wie, toets, kEigenOordeel, kies);
}

void dienIn(Oefenwerk& werk, const std::string& wie, std::int64_t toets) {
    const Vaststelbeeld beeld = vaststelbeeld(werk.werkplek, werk.wie(wie), toets);
    dienIn(werk.werkplek, werk.als(wie), toets, beeld.kop.versie, true,
           metReden(beeld.hiaten, werk.stof.tekst("hiaat-zelf")), "", werk.maker);
}

void plan(Oefenwerk& werk, const std::string& wie, Oefenkeuze kies, bool naarInspectie,
          bool terug) {
    const auto toets = std::make_shared<std::int64_t>(0);  // known once it was opened
    werk.op(kGeopend, [&werk, wie, toets] {
        *toets = open(werk, wie);
        schrijfBronnen(werk, wie, *toets, kGeopend, true);
    });
    werk.op(kIngevuld, [&werk, wie, toets, kies] { vul(werk, wie, *toets, kies); });
    if (wie == kBezig)
        werk.op(kIngevuld, [&werk, wie, toets] {
            noemCollega(werk.werkplek, werk.als(wie), *toets, werk.wie(kCollega).nr,
                        Collegataak::meewerkt);
        });
    if (naarInspectie) werk.op(kDagIngediend, [&werk, wie, toets] { dienIn(werk, wie, *toets); });
    if (terug)
        werk.op(kDagTerug, [&werk, wie, toets] {
            neemZelfevaluatieTerug(werk.werkplek, werk.als(wie), *toets);
        });
}

}  // namespace

void planZelfevaluaties(Oefenwerk& werk) {
    plan(werk, kBezig, alleenThemaEen, false, false);
    plan(werk, kHeeftIngediend, elke, true, false);
    plan(werk, kNamTerug, elke, true, true);
}

}  // namespace maatlat
