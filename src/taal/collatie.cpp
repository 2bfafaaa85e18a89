// SPDX-License-Identifier: EUPL-1.2
#include "taal/collatie.h"

#include <unicode/coll.h>

#include <stdexcept>

namespace maatlat {

struct Collatie::Binnen {
    std::unique_ptr<icu::Collator> collator;
};

Collatie::Collatie() : binnen_(std::make_unique<Binnen>()) {
    UErrorCode status = U_ZERO_ERROR;
    binnen_->collator.reset(icu::Collator::createInstance(icu::Locale("nl"), status));
    if (U_FAILURE(status)) throw std::runtime_error("no Dutch collation in ICU");
}

Collatie::~Collatie() = default;

bool Collatie::operator()(std::string_view a, std::string_view b) const {
    UErrorCode status = U_ZERO_ERROR;
    const auto stuk = [](std::string_view tekst) {
        return icu::StringPiece(tekst.data(), static_cast<int32_t>(tekst.size()));
    };
    const UCollationResult volgorde = binnen_->collator->compareUTF8(stuk(a), stuk(b), status);
    if (volgorde == UCOL_EQUAL || U_FAILURE(status)) return a < b;
    return volgorde == UCOL_LESS;
}

}  // namespace maatlat
