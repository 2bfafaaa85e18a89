// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

#include <algorithm>

#include "exchange/kopregel.h"
#include "exchange/onderzoek/scores_lezer.h"
#include "exchange/tabel.h"
#include "kader/bestand.h"
#include "kader/onderzoek/onderzoek_lezer.h"
#include "kader/onderzoek/organisaties_lezer.h"
#include "kader/opvolging/opvolging_lezer.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// Reads the file with scores when the kader is known, and notes what it read.
class Scorelezer {
  public:
    Scorelezer(const fs::path& pad, const Bladvraag& vraag) : pad_(pad), vraag_(vraag) {}

    std::vector<Toets> lees(const Toetsingskader& kader, const Naamregister& organisaties,
                            const std::string& onderzoek) {
        const Tabel tabel = leesBlad(kader, onderzoek);
        verslag_ = tabel.verslag;
        return leesScores(tabel, kader, organisaties);
    }

    GelezenRonde met(Rondebron bron, Ronde ronde) && {
        return {std::move(bron), std::move(ronde), std::move(verslag_), vanVorigeKeer_};
    }

  private:
    Tabel leesBlad(const Toetsingskader& kader, const std::string& onderzoek) {
        try {
            return leesTabel(pad_, pad_.string(), {vraag_.blad, kopherkenner(kader)});
        } catch (const Bladkeuze& keuze) {
            const std::string vorige =
                vraag_.vorigeKeer ? vraag_.vorigeKeer(onderzoek, pad_.filename().string()) : "";
            if (std::ranges::find(keuze.bladen(), vorige) == keuze.bladen().end()) throw;
            vanVorigeKeer_ = true;
            return leesTabel(pad_, pad_.string(), {vorige, kopherkenner(kader)});
        }
    }

    fs::path pad_;
    const Bladvraag& vraag_;
    Leesverslag verslag_;
    bool vanVorigeKeer_ = false;
};

/// With the kader in it, so that two files called scores.csv are not soon one round.
std::string idVanLosseBestanden(const Toetsingskader& kader, const fs::path& scores) {
    return kader.id + "-" + kader.versie + "-" + scores.stem().string();
}

std::vector<Organisatie> leesOrganisatiebestand(const fs::path& pad) {
    return leesOrganisaties(leesBestand(pad, kGrootsteYaml), pad.string());
}

}  // namespace

GelezenRonde leesOnderzoek(const fs::path& onderzoek, const Bladvraag& blad) {
    const Onderzoeksbestand bestand =
        leesOnderzoeksbestand(leesBestand(onderzoek, kGrootsteYaml), onderzoek.string());
    const auto naast = [&](const std::string& naam) {
        return (onderzoek.parent_path() / naam).lexically_normal();
    };
    Rondebron bron;
    bron.onderzoek = bestand.onderzoek;
    bron.kaderBestand = naast(bestand.kader).string();
    bron.kaderYaml = leesBestand(bron.kaderBestand, kGrootsteYaml);
    bron.organisaties = leesOrganisatiebestand(naast(bestand.organisaties));
    if (!bestand.betekenis.empty()) {
        bron.betekenisBestand = naast(bestand.betekenis).string();
        bron.betekenis = leesBestand(bron.betekenisBestand, kGrootsteYaml);
    }
    if (!bestand.opvolging.empty()) {
        const fs::path pad = naast(bestand.opvolging);
        bron.opvolging = leesOpvolging(leesBestand(pad, kGrootsteYaml), pad.string(),
                                       Naamregister(bron.organisaties));
    }
    const auto voegToe = [&](Documentsoort soort, const std::string& naam) {
        if (naam.empty()) return;
        const fs::path pad = naast(naam);
        bron.documenten.push_back({soort, pad.string(), leesBestand(pad, kGrootsteYaml)});
    };
    voegToe(Documentsoort::uitspraken, bestand.uitspraken);
    voegToe(Documentsoort::landelijk, bestand.landelijk);
    for (const std::string& naam : bestand.toetsen)
        voegToe(Documentsoort::toetstekst, naam);

    Scorelezer lezer(naast(bestand.scores), blad);
    Ronde ronde =
        stelSamen(bron, [&](const Toetsingskader& kader, const Naamregister& organisaties) {
            return lezer.lees(kader, organisaties, bestand.onderzoek.id);
        });
    // The database keeps the name of a document, not where it happened to stand.
    for (Document& een : bron.documenten)
        een.naam = fs::path(een.naam).filename().string();
    return std::move(lezer).met(std::move(bron), std::move(ronde));
}

GelezenRonde leesLosseBestanden(const Losbestanden& bestanden) {
    Rondebron bron;
    bron.kaderBestand = bestanden.kader.string();
    bron.kaderYaml = leesBestand(bestanden.kader, kGrootsteYaml);
    bron.organisaties = leesOrganisatiebestand(bestanden.organisaties);
    // To stand in a title and in a sentence: "hoort bij de ronde in scores.csv".
    bron.onderzoek.naam = "de ronde in " + bestanden.scores.filename().string();
    bron.onderzoek.bron = bestanden.scores.filename().string();
    Scorelezer lezer(bestanden.scores, bestanden.blad);
    Ronde ronde =
        stelSamen(bron, [&](const Toetsingskader& kader, const Naamregister& organisaties) {
            return lezer.lees(kader, organisaties, idVanLosseBestanden(kader, bestanden.scores));
        });
    ronde.onderzoek.id = idVanLosseBestanden(ronde.kader, bestanden.scores);
    bron.onderzoek = ronde.onderzoek;
    return std::move(lezer).met(std::move(bron), std::move(ronde));
}

}  // namespace maatlat
