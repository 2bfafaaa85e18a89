{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<h3>Wat Maatlat las</h3>
{{#GELEZEN}}
{{>SAMENVATTINGSLIJST}}
{{/GELEZEN}}
{{#BESTANDSKENMERK}}
<p>Kenmerk van het bestand (SHA-256): <code class="kenmerk">{{KENMERKWAARDE}}</code></p>
{{/BESTANDSKENMERK}}
<h3>Wat deze lijst misschien niet is</h3>
<ul>
{{#GRENS}}
<li>{{GRENSZIN}}</li>
{{/GRENS}}
</ul>
