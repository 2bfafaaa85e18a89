{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="veld">
<label for="{{ID}}">{{LABEL}}{{#VERPLICHT}} <span class="nota-bene">(verplicht)</span>{{/VERPLICHT}}</label>{{>VELDUITLEG}}
<select id="{{ID}}" name="{{NAAM}}"{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}{{#ONGELDIG}} aria-invalid="true" class="error"{{/ONGELDIG}}>
{{#OPTIE}}
<option value="{{WAARDE}}"{{#GEKOZEN}} selected{{/GEKOZEN}}>{{TEKST}}</option>
{{/OPTIE}}
</select>
</div>
