{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<details class="woorduitleg">
<summary>Wat is een kenmerk?</summary>
<p>Een kenmerk is een rij van 64 tekens. De computer berekent die uit een tekst of bestand, volgens de vaste methode SHA-256. Verandert er één letter, dan komt er een heel ander kenmerk uit. Is het kenmerk hetzelfde gebleven, dan is er niets gewijzigd. Uit een kenmerk kan niemand de tekst terughalen.</p>
</details>
