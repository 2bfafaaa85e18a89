// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/herstelcodes.h"

#include "store/mensen/herstelcode_store.h"
#include "toetsing/geheimen.h"

namespace maatlat {

namespace {

constexpr std::size_t kTekens = 16;  // of five bits: more than can be tried out

}  // namespace

std::string herstelcodeHash(std::int64_t persoon, std::string_view code) {
    return tokenHash("herstelcode " + std::to_string(persoon) + " " + kaleCode(code));
}

std::vector<std::string> maakHerstelcodes(Transactie& transactie, std::int64_t persoon) {
    std::vector<std::string> codes;
    std::vector<std::string> hashes;
    for (int i = 0; i < kHerstelcodes; ++i) {
        codes.push_back(leesbareCode(kTekens));
        hashes.push_back(herstelcodeHash(persoon, codes.back()));
    }
    herstelcodeStore::vervang(transactie, persoon, hashes);
    return codes;
}

std::string codeNietNaTeKijken(Codekluis::Staat staat) {
    const std::string waarom =
        staat == Codekluis::Staat::geenSleutel
            ? "de sleutel waarmee de codes zijn versleuteld, ontbreekt of is niet te lezen"
        : staat == Codekluis::Staat::andereSleutel
            ? "de codes zijn versleuteld met een andere sleutel dan Maatlat nu heeft"
            : "het versleutelde geheim van uw account is beschadigd";
    return "Maatlat kan uw code nu niet nakijken: " + waarom +
           ". Dat ligt niet aan uw code. Vul een herstelcode in. Hebt u die niet, vraag de "
           "beheerder "
           "dan om een link die het inloggen met een code uitzet.";
}

}  // namespace maatlat
