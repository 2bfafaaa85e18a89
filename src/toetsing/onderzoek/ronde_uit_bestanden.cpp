// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

#include "exchange/kopregel.h"
#include "exchange/onderzoek/scores_lezer.h"
#include "exchange/tabel.h"
#include "kader/bestand.h"
#include "kader/onderzoek/onderzoek_lezer.h"
#include "kader/onderzoek/organisaties_lezer.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// Notes in `verslag` what was read.
Scorebron uitTabel(const fs::path& pad, const std::string& blad, Leesverslag& verslag) {
    return [pad, blad, &verslag](const Toetsingskader& kader, const Naamregister& organisaties) {
        const Tabel tabel = leesTabel(pad, pad.string(), {blad, kopherkenner(kader)});
        verslag = tabel.verslag;
        return leesScores(tabel, kader, organisaties);
    };
}

std::vector<Organisatie> leesOrganisatiebestand(const fs::path& pad) {
    return leesOrganisaties(leesBestand(pad, kGrootsteYaml), pad.string());
}

}  // namespace

GelezenRonde leesOnderzoek(const fs::path& onderzoek, const std::string& blad) {
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
    const auto voegToe = [&](Documentsoort soort, const std::string& naam) {
        if (naam.empty()) return;
        const fs::path pad = naast(naam);
        bron.documenten.push_back({soort, pad.string(), leesBestand(pad, kGrootsteYaml)});
    };
    voegToe(Documentsoort::uitspraken, bestand.uitspraken);
    voegToe(Documentsoort::landelijk, bestand.landelijk);
    for (const std::string& naam : bestand.toetsen)
        voegToe(Documentsoort::toetstekst, naam);

    Leesverslag verslag;
    Ronde ronde = stelSamen(bron, uitTabel(naast(bestand.scores), blad, verslag));
    // The database keeps the name of a document, not where it happened to stand.
    for (Document& een : bron.documenten)
        een.naam = fs::path(een.naam).filename().string();
    return {std::move(bron), std::move(ronde), std::move(verslag)};
}

GelezenRonde leesLosseBestanden(const Losbestanden& bestanden) {
    Rondebron bron;
    bron.kaderBestand = bestanden.kader.string();
    bron.kaderYaml = leesBestand(bestanden.kader, kGrootsteYaml);
    bron.organisaties = leesOrganisatiebestand(bestanden.organisaties);
    bron.onderzoek.naam = "Scores uit " + bestanden.scores.filename().string();
    bron.onderzoek.bron = bestanden.scores.filename().string();
    Leesverslag verslag;
    Ronde ronde = stelSamen(bron, uitTabel(bestanden.scores, bestanden.blad, verslag));
    // With the kader in it, so that two files called scores.csv are not soon one round.
    ronde.onderzoek.id =
        ronde.kader.id + "-" + ronde.kader.versie + "-" + bestanden.scores.stem().string();
    bron.onderzoek = ronde.onderzoek;
    return {std::move(bron), std::move(ronde), std::move(verslag)};
}

}  // namespace maatlat
