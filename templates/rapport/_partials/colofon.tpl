{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<h3 id="colofon">Colofon</h3>
<dl class="gegevens">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{#CONTROLE}}
<p>{{TEKST}}</p>
{{/CONTROLE}}
